import { encodeCursor, type Page, type Scope } from '@dangjian/db'
import { orgUnits } from '@dangjian/org'
import { and, asc, count, desc, eq, inArray, lt, sql } from 'drizzle-orm'
import { addressedTo, pathInside } from '../audience-condition.ts'
import { reflectionComments, reflections, type ReflectionState } from '../tables.ts'

export type ReflectionRow = typeof reflections.$inferSelect
export type CommentRow = typeof reflectionComments.$inferSelect
type Decision = Pick<ReflectionRow, 'state' | 'decidedBy' | 'decidedAt' | 'reason'>

const own = (scope: Scope, id: string) => and(eq(reflections.tenantId, scope.tenantId), eq(reflections.id, id))
const ownComment = (scope: Scope, id: string) => and(eq(reflectionComments.tenantId, scope.tenantId), eq(reflectionComments.id, id))

export const findReflection = async (scope: Scope, id: string): Promise<ReflectionRow | undefined> => (await scope.tx.select().from(reflections).where(own(scope, id)))[0]
export const lockReflection = async (scope: Scope, id: string): Promise<ReflectionRow | undefined> => (await scope.tx.select().from(reflections).where(own(scope, id)).for('update'))[0]
export const lockComment = async (scope: Scope, id: string): Promise<CommentRow | undefined> => (await scope.tx.select().from(reflectionComments).where(ownComment(scope, id)).for('update'))[0]

export const insertReflection = async (scope: Scope, row: Omit<typeof reflections.$inferInsert, 'tenantId'>): Promise<void> => {
  await scope.tx.insert(reflections).values({ ...row, tenantId: scope.tenantId })
}

export const insertComment = async (scope: Scope, row: Omit<typeof reflectionComments.$inferInsert, 'tenantId'>): Promise<void> => {
  await scope.tx.insert(reflectionComments).values({ ...row, tenantId: scope.tenantId })
}

export const updateReflection = async (scope: Scope, id: string, change: Partial<Omit<ReflectionRow, 'tenantId' | 'id'>>): Promise<void> => {
  await scope.tx.update(reflections).set(change).where(own(scope, id))
}

export const updateComment = async (scope: Scope, id: string, change: Decision): Promise<void> => {
  await scope.tx.update(reflectionComments).set(change).where(ownComment(scope, id))
}

/** Published reflections for the paths, the latest published first. */
export const pagePublished = async (scope: Scope, paths: readonly string[], before: Date | undefined, limit: number): Promise<Page<ReflectionRow>> => {
  const where = and(eq(reflections.tenantId, scope.tenantId), eq(reflections.state, 'published'), addressedTo(reflections.audiencePath, paths))
  const rows = await scope.tx.select().from(reflections).where(and(where, before === undefined ? undefined : lt(reflections.decidedAt, before))).orderBy(desc(reflections.decidedAt), desc(reflections.id)).limit(limit + 1)
  const [counted] = await scope.tx.select({ total: count() }).from(reflections).where(where)
  const items = rows.slice(0, limit)
  const last = items.at(-1)?.decidedAt
  return { items, total: counted?.total ?? 0, next: rows.length > limit && last ? encodeCursor([last.toISOString()]) : null }
}

/** A member's own reflections, the latest first, 100 at most. */
export const listReflectionsOf = (scope: Scope, memberId: string): Promise<ReflectionRow[]> =>
  scope.tx.select().from(reflections).where(and(eq(reflections.tenantId, scope.tenantId), eq(reflections.memberId, memberId))).orderBy(desc(reflections.writtenAt)).limit(100)

/** Comments under reflections, oldest first. */
export const listComments = (scope: Scope, reflectionIds: readonly string[]): Promise<CommentRow[]> =>
  reflectionIds.length === 0
    ? Promise.resolve([])
    : scope.tx
        .select()
        .from(reflectionComments)
        .where(and(eq(reflectionComments.tenantId, scope.tenantId), inArray(reflectionComments.reflectionId, [...reflectionIds])))
        .orderBy(asc(reflectionComments.writtenAt), asc(reflectionComments.id))
        .limit(2_000)

const unitOf = (scope: Scope, column: typeof reflections.orgUnitId | typeof reflectionComments.orgUnitId) => and(eq(orgUnits.tenantId, scope.tenantId), eq(orgUnits.id, column))

/** Reflections of the branches in the subtrees, those that wait first, 300 at most. */
export const listForCheck = (scope: Scope, paths: readonly string[], state: ReflectionState | undefined) =>
  scope.tx
    .select({ reflection: reflections, orgUnitName: orgUnits.shortName, path: orgUnits.path })
    .from(reflections)
    .innerJoin(orgUnits, unitOf(scope, reflections.orgUnitId))
    .where(and(eq(reflections.tenantId, scope.tenantId), pathInside(orgUnits.path, paths), state === undefined ? undefined : eq(reflections.state, state)))
    .orderBy(sql`${reflections.state} <> 'waiting'`, desc(reflections.writtenAt))
    .limit(300)

/** Comments of people of the branches in the subtrees that wait, the oldest first, 300 at most. */
export const listCommentsForCheck = (scope: Scope, paths: readonly string[]) =>
  scope.tx
    .select({ comment: reflectionComments, title: reflections.title, orgUnitName: orgUnits.shortName, path: orgUnits.path })
    .from(reflectionComments)
    .innerJoin(reflections, and(eq(reflections.tenantId, scope.tenantId), eq(reflections.id, reflectionComments.reflectionId)))
    .innerJoin(orgUnits, unitOf(scope, reflectionComments.orgUnitId))
    .where(and(eq(reflectionComments.tenantId, scope.tenantId), eq(reflectionComments.state, 'waiting'), pathInside(orgUnits.path, paths)))
    .orderBy(asc(reflectionComments.writtenAt))
    .limit(300)

import { encodeCursor, type Page, type Scope } from '@dangjian/db'
import { orgUnits } from '@dangjian/org'
import { members } from '@dangjian/members'
import { and, asc, count, desc, eq, gt, isNotNull, sql } from 'drizzle-orm'
import { pathInside } from '../audience-condition.ts'
import { studyEntries } from '../tables.ts'

export type EntryRow = typeof studyEntries.$inferSelect

/** False while the same course waits or is confirmed. */
export const insertEntry = async (scope: Scope, row: Omit<typeof studyEntries.$inferInsert, 'tenantId'>): Promise<boolean> =>
  (await scope.tx.insert(studyEntries).values({ ...row, tenantId: scope.tenantId }).onConflictDoNothing({ target: [studyEntries.tenantId, studyEntries.memberId, studyEntries.courseId], where: sql`course_id is not null and state in ('waiting', 'confirmed')` }).returning({ id: studyEntries.id })).length === 1

export const lockEntry = async (scope: Scope, id: string): Promise<EntryRow | undefined> => {
  const [row] = await scope.tx.select().from(studyEntries).where(and(eq(studyEntries.tenantId, scope.tenantId), eq(studyEntries.id, id))).for('update')
  return row
}

export const updateEntry = async (scope: Scope, id: string, change: Pick<EntryRow, 'state'> & Partial<Pick<EntryRow, 'answer' | 'decidedBy' | 'decidedAt' | 'minutes'>>): Promise<void> => {
  await scope.tx.update(studyEntries).set(change).where(and(eq(studyEntries.tenantId, scope.tenantId), eq(studyEntries.id, id)))
}

/** A member's entries, the latest first, 100 at most. */
export const listEntriesOf = (scope: Scope, memberId: string): Promise<EntryRow[]> =>
  scope.tx.select().from(studyEntries).where(and(eq(studyEntries.tenantId, scope.tenantId), eq(studyEntries.memberId, memberId))).orderBy(desc(studyEntries.declaredAt), desc(studyEntries.id)).limit(100)

/** The latest declaration of each course by a member. */
export const findCourseEntries = async (scope: Scope, memberId: string): Promise<Map<string, EntryRow>> => {
  const rows = await scope.tx
    .select()
    .from(studyEntries)
    .where(and(eq(studyEntries.tenantId, scope.tenantId), eq(studyEntries.memberId, memberId), isNotNull(studyEntries.courseId)))
    .orderBy(asc(studyEntries.declaredAt))
  return new Map(rows.flatMap((row) => (row.courseId === null ? [] : [[row.courseId, row] as const])))
}

/** Entries that wait for confirmation in the subtrees, the oldest first. */
export const pageWaiting = async (scope: Scope, paths: readonly string[], afterId: string | undefined, limit: number) => {
  const where = and(eq(studyEntries.tenantId, scope.tenantId), eq(studyEntries.state, 'waiting'), pathInside(orgUnits.path, paths))
  const joinUnit = and(eq(orgUnits.tenantId, scope.tenantId), eq(orgUnits.id, studyEntries.orgUnitId))
  const rows = await scope.tx
    .select({ entry: studyEntries, memberName: members.name, orgUnitName: orgUnits.shortName, path: orgUnits.path })
    .from(studyEntries)
    .innerJoin(orgUnits, joinUnit)
    .innerJoin(members, and(eq(members.tenantId, scope.tenantId), eq(members.id, studyEntries.memberId)))
    .where(and(where, afterId === undefined ? undefined : gt(studyEntries.id, afterId)))
    .orderBy(asc(studyEntries.id))
    .limit(limit + 1)
  const [counted] = await scope.tx.select({ total: count() }).from(studyEntries).innerJoin(orgUnits, joinUnit).where(where)
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  const page: Page<(typeof rows)[number]> = { items, total: counted?.total ?? 0, next: rows.length > limit && last ? encodeCursor([last.entry.id]) : null }
  return page
}

import type { Scope } from '@dangjian/db'
import { and, asc, count, eq, inArray, isNull } from 'drizzle-orm'
import { appraisalObjections } from './tables.ts'

export type ObjectionRow = typeof appraisalObjections.$inferSelect
type Subject = ObjectionRow['subjectType']

/** False when the person has objected already. */
export const insertObjection = async (scope: Scope, row: Omit<typeof appraisalObjections.$inferInsert, 'tenantId'>): Promise<boolean> =>
  (await scope.tx.insert(appraisalObjections).values({ ...row, tenantId: scope.tenantId })
    .onConflictDoNothing({ target: [appraisalObjections.tenantId, appraisalObjections.subjectType, appraisalObjections.subjectId, appraisalObjections.memberId] }).returning({ id: appraisalObjections.id })).length === 1

export const selectObjections = (scope: Scope, subjectType: Subject, subjectId: string): Promise<ObjectionRow[]> =>
  scope.tx.select().from(appraisalObjections)
    .where(and(eq(appraisalObjections.tenantId, scope.tenantId), eq(appraisalObjections.subjectType, subjectType), eq(appraisalObjections.subjectId, subjectId)))
    .orderBy(asc(appraisalObjections.filedOn), asc(appraisalObjections.id))

export const lockObjection = async (scope: Scope, id: string): Promise<ObjectionRow | undefined> => {
  const [row] = await scope.tx.select().from(appraisalObjections).where(and(eq(appraisalObjections.tenantId, scope.tenantId), eq(appraisalObjections.id, id))).for('update')
  return row
}

export const setObjectionAnswer = async (scope: Scope, id: string, answer: Pick<ObjectionRow, 'outcome' | 'answer' | 'answeredOn' | 'answeredBy'>): Promise<void> => {
  await scope.tx.update(appraisalObjections).set(answer).where(and(eq(appraisalObjections.tenantId, scope.tenantId), eq(appraisalObjections.id, id)))
}

/** Unanswered objections by subject. */
export const countOpenObjections = async (scope: Scope, subjectType: Subject, subjectIds: readonly string[]): Promise<Map<string, number>> => {
  if (subjectIds.length === 0) return new Map()
  const rows = await scope.tx.select({ subjectId: appraisalObjections.subjectId, total: count() }).from(appraisalObjections)
    .where(and(eq(appraisalObjections.tenantId, scope.tenantId), eq(appraisalObjections.subjectType, subjectType), inArray(appraisalObjections.subjectId, [...subjectIds]), isNull(appraisalObjections.outcome)))
    .groupBy(appraisalObjections.subjectId)
  return new Map(rows.map(({ subjectId, total }) => [subjectId, total]))
}

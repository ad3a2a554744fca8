import type { Scope } from '@dangjian/db'
import { and, asc, eq, sql } from 'drizzle-orm'
import { studyCredits } from '../tables.ts'

export type CreditRow = typeof studyCredits.$inferSelect
export type CreditSource = CreditRow['sourceType']

/** False when the member was credited for the source before. */
export const insertCredit = async (scope: Scope, row: Omit<CreditRow, 'tenantId'>): Promise<boolean> =>
  (await scope.tx.insert(studyCredits).values({ ...row, tenantId: scope.tenantId }).onConflictDoNothing({ target: [studyCredits.tenantId, studyCredits.memberId, studyCredits.sourceType, studyCredits.sourceId] }).returning({ id: studyCredits.sourceId })).length === 1

export const findCredit = async (scope: Scope, memberId: string, sourceType: CreditSource, sourceId: string): Promise<CreditRow | undefined> => {
  const [row] = await scope.tx
    .select()
    .from(studyCredits)
    .where(and(eq(studyCredits.tenantId, scope.tenantId), eq(studyCredits.memberId, memberId), eq(studyCredits.sourceType, sourceType), eq(studyCredits.sourceId, sourceId)))
  return row
}

/** What of a kind a member was credited for, ever. */
export const listCreditedSources = async (scope: Scope, memberId: string, sourceType: CreditSource): Promise<Set<string>> => {
  const rows = await scope.tx
    .select({ id: studyCredits.sourceId })
    .from(studyCredits)
    .where(and(eq(studyCredits.tenantId, scope.tenantId), eq(studyCredits.memberId, memberId), eq(studyCredits.sourceType, sourceType)))
  return new Set(rows.map(({ id }) => id))
}

/** A member's credits of a year, by day. */
export const listCredits = (scope: Scope, memberId: string, year: string): Promise<CreditRow[]> =>
  scope.tx
    .select()
    .from(studyCredits)
    .where(and(eq(studyCredits.tenantId, scope.tenantId), eq(studyCredits.memberId, memberId), eq(studyCredits.year, year)))
    .orderBy(asc(studyCredits.creditedOn), asc(studyCredits.sourceId))

/** Minutes of a year by member and kind of source. */
export const sumCredits = (scope: Scope, memberIds: readonly string[], year: string): Promise<Array<{ memberId: string; sourceType: CreditSource; minutes: number }>> =>
  scope.tx
    .select({ memberId: studyCredits.memberId, sourceType: studyCredits.sourceType, minutes: sql<number>`sum(${studyCredits.minutes})::int` })
    .from(studyCredits)
    .where(and(eq(studyCredits.tenantId, scope.tenantId), eq(studyCredits.year, year), sql`${studyCredits.memberId} = any(${sql.param([...memberIds])}::uuid[])`))
    .groupBy(studyCredits.memberId, studyCredits.sourceType)

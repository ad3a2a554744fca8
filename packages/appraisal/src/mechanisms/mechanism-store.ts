import type { Scope } from '@dangjian/db'
import { and, asc, eq, inArray } from 'drizzle-orm'
import { branchRatings, mechanismRecords, mechanismYears } from '../tables.ts'

export type YearRow = typeof mechanismYears.$inferSelect
export type RatingRow = typeof branchRatings.$inferSelect

const ofYear = (scope: Scope, orgUnitId: string, year: number) => and(eq(mechanismYears.tenantId, scope.tenantId), eq(mechanismYears.orgUnitId, orgUnitId), eq(mechanismYears.year, year))

export const selectYears = (scope: Scope, orgUnitId: string, year: number): Promise<YearRow[]> => scope.tx.select().from(mechanismYears).where(ofYear(scope, orgUnitId, year))

/** Writes the plan of a year, or replaces it. */
export const upsertPlan = async (scope: Scope, row: Pick<YearRow, 'orgUnitId' | 'year' | 'mechanism' | 'plan' | 'plannedBy'>): Promise<void> => {
  const changed = await scope.tx.update(mechanismYears).set({ plan: row.plan, plannedBy: row.plannedBy }).where(and(ofYear(scope, row.orgUnitId, row.year), eq(mechanismYears.mechanism, row.mechanism))).returning({ year: mechanismYears.year })
  if (changed.length === 0) await scope.tx.insert(mechanismYears).values({ ...row, tenantId: scope.tenantId })
}

/** Keeps the result; false where there is no plan to conclude. */
export const setResult = async (scope: Scope, row: Pick<YearRow, 'orgUnitId' | 'year' | 'mechanism' | 'result' | 'resultOn' | 'resultBy'>): Promise<boolean> =>
  (await scope.tx.update(mechanismYears).set({ result: row.result, resultOn: row.resultOn, resultBy: row.resultBy })
    .where(and(ofYear(scope, row.orgUnitId, row.year), eq(mechanismYears.mechanism, row.mechanism))).returning({ year: mechanismYears.year })).length === 1

export const insertRecord = async (scope: Scope, row: Omit<typeof mechanismRecords.$inferInsert, 'tenantId'>): Promise<void> => {
  await scope.tx.insert(mechanismRecords).values({ ...row, tenantId: scope.tenantId })
}

export const selectRecords = (scope: Scope, orgUnitId: string, year: number) =>
  scope.tx.select().from(mechanismRecords).where(and(eq(mechanismRecords.tenantId, scope.tenantId), eq(mechanismRecords.orgUnitId, orgUnitId), eq(mechanismRecords.year, year)))
    .orderBy(asc(mechanismRecords.heldOn), asc(mechanismRecords.id))

/** Writes a rating, or replaces it while the year runs. */
export const upsertRating = async (scope: Scope, row: Omit<RatingRow, 'tenantId'>): Promise<void> => {
  await scope.tx.delete(branchRatings).where(and(eq(branchRatings.tenantId, scope.tenantId), eq(branchRatings.orgUnitId, row.orgUnitId), eq(branchRatings.year, row.year)))
  await scope.tx.insert(branchRatings).values({ ...row, tenantId: scope.tenantId })
}

export const selectRatings = (scope: Scope, orgUnitIds: readonly string[], year: number): Promise<RatingRow[]> =>
  orgUnitIds.length === 0
    ? Promise.resolve([])
    : scope.tx.select().from(branchRatings).where(and(eq(branchRatings.tenantId, scope.tenantId), eq(branchRatings.year, year), inArray(branchRatings.orgUnitId, [...orgUnitIds])))

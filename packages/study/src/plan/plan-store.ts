import type { Scope } from '@dangjian/db'
import { and, desc, eq, inArray, max } from 'drizzle-orm'
import { studyPlans } from '../tables.ts'

export type PlanRow = typeof studyPlans.$inferSelect

/** Every version of the year's plans of the organizations, latest first. */
export const listPlanRows = (scope: Scope, orgUnitIds: readonly string[], year: string): Promise<PlanRow[]> =>
  orgUnitIds.length === 0
    ? Promise.resolve([])
    : scope.tx
        .select()
        .from(studyPlans)
        .where(and(eq(studyPlans.tenantId, scope.tenantId), inArray(studyPlans.orgUnitId, [...orgUnitIds]), eq(studyPlans.year, year)))
        .orderBy(desc(studyPlans.version))

export const lockPlan = async (scope: Scope, id: string): Promise<PlanRow | undefined> => {
  const [row] = await scope.tx.select().from(studyPlans).where(and(eq(studyPlans.tenantId, scope.tenantId), eq(studyPlans.id, id))).for('update')
  return row
}

export const lastPlanVersion = async (scope: Scope, orgUnitId: string, year: string): Promise<number> => {
  const [row] = await scope.tx
    .select({ version: max(studyPlans.version) })
    .from(studyPlans)
    .where(and(eq(studyPlans.tenantId, scope.tenantId), eq(studyPlans.orgUnitId, orgUnitId), eq(studyPlans.year, year)))
  return row?.version ?? 0
}

/** False when somebody else began the same version. */
export const insertPlan = async (scope: Scope, row: Omit<typeof studyPlans.$inferInsert, 'tenantId'>): Promise<boolean> => {
  const rows = await scope.tx.insert(studyPlans).values({ ...row, tenantId: scope.tenantId }).onConflictDoNothing({ target: [studyPlans.tenantId, studyPlans.orgUnitId, studyPlans.year, studyPlans.version] }).returning({ id: studyPlans.id })
  return rows.length === 1
}

/** Changes a plan that still has the state; false when somebody was faster. */
export const updatePlan = async (scope: Scope, id: string, state: PlanRow['state'], change: Partial<Omit<PlanRow, 'tenantId' | 'id'>>): Promise<boolean> => {
  const rows = await scope.tx
    .update(studyPlans)
    .set(change)
    .where(and(eq(studyPlans.tenantId, scope.tenantId), eq(studyPlans.id, id), eq(studyPlans.state, state)))
    .returning({ id: studyPlans.id })
  return rows.length === 1
}

/** The plan in force becomes a past version. */
export const supersedePlan = async (scope: Scope, orgUnitId: string, year: string): Promise<void> => {
  await scope.tx
    .update(studyPlans)
    .set({ state: 'superseded' })
    .where(and(eq(studyPlans.tenantId, scope.tenantId), eq(studyPlans.orgUnitId, orgUnitId), eq(studyPlans.year, year), eq(studyPlans.state, 'adopted')))
}

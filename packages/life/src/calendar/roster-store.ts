import type { Scope } from '@dangjian/db'
import { orgUnits } from '@dangjian/org'
import { and, asc, eq, sql } from 'drizzle-orm'
import { dutyCrews, dutyRosters } from '../calendar-tables.ts'

export type DutyRosterRow = typeof dutyRosters.$inferSelect

/** The duty roster of an organization; undefined when it has none. */
export const selectDutyRoster = async (scope: Scope, orgUnitId: string): Promise<DutyRosterRow | undefined> => {
  const [row] = await scope.tx.select().from(dutyRosters).where(and(eq(dutyRosters.tenantId, scope.tenantId), eq(dutyRosters.orgUnitId, orgUnitId)))
  return row
}

/** Crew of each member of a roster. */
export const selectDutyCrews = (scope: Scope, rosterId: string): Promise<Array<{ memberId: string; crew: number }>> =>
  scope.tx.select({ memberId: dutyCrews.memberId, crew: dutyCrews.crew }).from(dutyCrews).where(and(eq(dutyCrews.tenantId, scope.tenantId), eq(dutyCrews.rosterId, rosterId))).orderBy(asc(dutyCrews.crew), asc(dutyCrews.memberId))

/** Adds a roster; false when the organization has one. */
export const insertDutyRoster = async (scope: Scope, row: Omit<typeof dutyRosters.$inferInsert, 'tenantId'>): Promise<boolean> =>
  (await scope.tx.insert(dutyRosters).values({ ...row, tenantId: scope.tenantId }).onConflictDoNothing({ target: [dutyRosters.tenantId, dutyRosters.orgUnitId] }).returning({ id: dutyRosters.id })).length > 0

/** Changes a roster that is still at the version the client has seen; false when it is not. */
export const updateDutyRoster = async (scope: Scope, id: string, version: number, change: Partial<Omit<typeof dutyRosters.$inferInsert, 'tenantId'>>): Promise<boolean> =>
  (await scope.tx.update(dutyRosters).set({ ...change, version: sql`${dutyRosters.version} + 1` }).where(and(eq(dutyRosters.tenantId, scope.tenantId), eq(dutyRosters.id, id), eq(dutyRosters.version, version))).returning({ id: dutyRosters.id })).length > 0

/** Puts these members into their crews and nobody else. */
export const replaceDutyCrews = async (scope: Scope, rosterId: string, crews: ReadonlyArray<{ memberId: string; crew: number }>): Promise<void> => {
  await scope.tx.delete(dutyCrews).where(and(eq(dutyCrews.tenantId, scope.tenantId), eq(dutyCrews.rosterId, rosterId)))
  if (crews.length > 0) await scope.tx.insert(dutyCrews).values(crews.map((line) => ({ ...line, rosterId, tenantId: scope.tenantId })))
}

/** Removes a roster with its crews. */
export const deleteDutyRoster = async (scope: Scope, id: string): Promise<void> => {
  await scope.tx.delete(dutyCrews).where(and(eq(dutyCrews.tenantId, scope.tenantId), eq(dutyCrews.rosterId, id)))
  await scope.tx.delete(dutyRosters).where(and(eq(dutyRosters.tenantId, scope.tenantId), eq(dutyRosters.id, id)))
}

/** Makes those who accept proposals for one branch wait for each other, so that nothing is planned twice. */
export const lockBranch = async (scope: Scope, orgUnitId: string): Promise<void> => {
  await scope.tx.select({ id: orgUnits.id }).from(orgUnits).where(and(eq(orgUnits.tenantId, scope.tenantId), eq(orgUnits.id, orgUnitId))).for('update')
}

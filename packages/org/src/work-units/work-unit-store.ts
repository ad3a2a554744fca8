import type { Scope } from '@dangjian/db'
import type { LocalDate } from '@dangjian/kernel'
import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { orgUnitWorkUnits, workUnits } from '../tables.ts'
import type { WorkUnit } from './work-unit.ts'

const columns = {
  id: workUnits.id, parentId: workUnits.parentId, kind: workUnits.kind, name: workUnits.name, policeType: workUnits.policeType, sortKey: workUnits.sortKey, closedOn: workUnits.closedOn,
} as const

/** A unit, locked until the transaction ends; undefined when it is absent. */
export const lockWorkUnit = async (scope: Scope, id: string): Promise<WorkUnit | undefined> => {
  const [unit] = await scope.tx.select(columns).from(workUnits).where(and(eq(workUnits.tenantId, scope.tenantId), eq(workUnits.id, id))).for('update')
  return unit
}

/** All standing units of the tenant. */
export const listOpenWorkUnits = (scope: Scope): Promise<WorkUnit[]> =>
  scope.tx.select(columns).from(workUnits).where(and(eq(workUnits.tenantId, scope.tenantId), isNull(workUnits.closedOn))).orderBy(asc(workUnits.sortKey), asc(workUnits.id))

/** Adds a unit behind its siblings. */
export const insertWorkUnit = async (scope: Scope, unit: Omit<WorkUnit, 'sortKey'>): Promise<void> => {
  const next = sql`(select coalesce(max(other.sort_key), 0) + 10 from ${workUnits} other where other.tenant_id = ${scope.tenantId})`
  await scope.tx.insert(workUnits).values({ ...unit, sortKey: next, tenantId: scope.tenantId, createdAt: scope.clock.now() })
}

export const updateWorkUnit = async (scope: Scope, id: string, change: { name?: string; policeType?: string | null; closedOn?: LocalDate }): Promise<void> => {
  await scope.tx.update(workUnits).set(change).where(and(eq(workUnits.tenantId, scope.tenantId), eq(workUnits.id, id)))
}

/** Which organizations cover which units, of the named organizations or of all. */
export const listLinks = (scope: Scope, orgUnitIds?: readonly string[]): Promise<Array<{ orgUnitId: string; workUnitId: string }>> =>
  scope.tx
    .select({ orgUnitId: orgUnitWorkUnits.orgUnitId, workUnitId: orgUnitWorkUnits.workUnitId })
    .from(orgUnitWorkUnits)
    .where(and(eq(orgUnitWorkUnits.tenantId, scope.tenantId), orgUnitIds ? inArray(orgUnitWorkUnits.orgUnitId, [...orgUnitIds]) : undefined))

/** Lets an organization cover exactly these units. */
export const replaceLinks = async (scope: Scope, orgUnitId: string, workUnitIds: readonly string[]): Promise<void> => {
  await scope.tx.delete(orgUnitWorkUnits).where(and(eq(orgUnitWorkUnits.tenantId, scope.tenantId), eq(orgUnitWorkUnits.orgUnitId, orgUnitId)))
  if (workUnitIds.length > 0) await scope.tx.insert(orgUnitWorkUnits).values(workUnitIds.map((workUnitId) => ({ tenantId: scope.tenantId, orgUnitId, workUnitId })))
}

/** How many organizations cover a unit. */
export const countCovering = async (scope: Scope, workUnitId: string): Promise<number> => {
  const [row] = await scope.tx.select({ count: sql<number>`count(*)::int` }).from(orgUnitWorkUnits).where(and(eq(orgUnitWorkUnits.tenantId, scope.tenantId), eq(orgUnitWorkUnits.workUnitId, workUnitId)))
  return row?.count ?? 0
}

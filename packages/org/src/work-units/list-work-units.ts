import { can } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { listUnitsByIds } from '../org-unit-store.ts'
import { listLinks, listOpenWorkUnits } from './work-unit-store.ts'
import type { WorkUnit } from './work-unit.ts'

/** A unit with the readable organizations that cover it. */
export interface WorkUnitLine extends WorkUnit {
  readonly orgUnits: ReadonlyArray<{ readonly id: string; readonly name: string; readonly shortName: string }>
}

/** The unit line of the tenant in its order; organizations outside the readable subtrees are left out. */
export const listWorkUnits = async (scope: Scope): Promise<WorkUnitLine[]> => {
  const [units, links] = await Promise.all([listOpenWorkUnits(scope), listLinks(scope)])
  const orgs = new Map((links.length === 0 ? [] : await listUnitsByIds(scope, [...new Set(links.map(({ orgUnitId }) => orgUnitId))])).map((unit) => [unit.id, unit]))
  return units.map((unit) => ({
    ...unit,
    orgUnits: links.flatMap(({ orgUnitId, workUnitId }) => {
      const org = workUnitId === unit.id ? orgs.get(orgUnitId) : undefined
      return org && org.closedOn === null && can(scope.access, 'org.read', org.path) ? [{ id: org.id, name: org.name, shortName: org.shortName }] : []
    }),
  }))
}

/** How many units each organization covers; an organization without any is absent. */
export const coveredUnits = async (scope: Scope): Promise<Map<string, number>> =>
  new Map([...Map.groupBy(await listLinks(scope), ({ orgUnitId }) => orgUnitId)].map(([id, links]) => [id, links.length]))

/** The units that one organization covers. */
export const workUnitsOf = async (scope: Scope, orgUnitId: string): Promise<WorkUnit[]> => {
  const covered = new Set((await listLinks(scope, [orgUnitId])).map(({ workUnitId }) => workUnitId))
  return covered.size === 0 ? [] : (await listOpenWorkUnits(scope)).filter(({ id }) => covered.has(id))
}

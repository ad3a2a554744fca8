import { can, pathsWith } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { attachedUnitsOf } from '@dangjian/members'
import { getOrgUnit } from '@dangjian/org'
import { branchesOfUnits, listMissionRows, listTemporaryBranches, type MissionRow, type TemporaryBranchRow } from './mission-store.ts'

/**
 * Missions that a person may see: those led from inside the readable subtrees, those whose temporary branch stands there, and those that have taken members of the
 * branches there (the home branch sees its people, S9).
 */
export const readableMissions = async (scope: Scope): Promise<{ missions: MissionRow[]; branches: TemporaryBranchRow[] }> => {
  const paths = pathsWith(scope.access, 'org.read')
  const touched = (await branchesOfUnits(scope, await attachedUnitsOf(scope, paths))).map(({ missionId }) => missionId)
  const missions = await listMissionRows(scope, paths, [...new Set(touched)])
  return { missions, branches: await listTemporaryBranches(scope, missions.map(({ id }) => id)) }
}

/** Whether the person sees everybody of the mission: who reads the organization that leads it or the temporary branch itself. */
export const seesWhole = async (scope: Scope, mission: MissionRow, branchUnitId: string | null): Promise<boolean> => {
  if (can(scope.access, 'org.read', (await getOrgUnit(scope, mission.orgUnitId)).path)) return true
  return branchUnitId !== null && can(scope.access, 'org.read', (await getOrgUnit(scope, branchUnitId)).path)
}

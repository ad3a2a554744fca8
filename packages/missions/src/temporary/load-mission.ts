import { can, requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { conflict, notFound } from '@dangjian/kernel'
import { getOrgUnit, type OrgUnit } from '@dangjian/org'
import { lockMission, lockTemporaryBranch, type MissionRow, type TemporaryBranchRow } from './mission-store.ts'

/** A mission that is still running, locked, for somebody who may manage it. Throws NOT_FOUND, FORBIDDEN (mission.manage) and MISSION_ENDED. */
export const runningMission = async (scope: Scope, id: string): Promise<{ mission: MissionRow; unit: OrgUnit }> => {
  const mission = await lockMission(scope, id)
  if (!mission) throw notFound('mission')
  const unit = await getOrgUnit(scope, mission.orgUnitId)
  if (!can(scope.access, 'org.read', unit.path)) throw notFound('mission')
  requireCan(scope.access, 'mission.manage', unit.path)
  if (mission.endedOn !== null) throw conflict('MISSION_ENDED', { name: mission.name, endedOn: mission.endedOn })
  return { mission, unit }
}

/** A temporary branch that stands, with its mission and its unit of the tree. Throws NOT_FOUND, FORBIDDEN and TEMPORARY_BRANCH_NOT_STANDING. */
export const standingBranch = async (scope: Scope, id: string): Promise<{ branch: TemporaryBranchRow; mission: MissionRow; unit: OrgUnit }> => {
  const branch = await lockTemporaryBranch(scope, id)
  if (!branch) throw notFound('temporaryBranch')
  const { mission } = await runningMission(scope, branch.missionId)
  if (branch.state !== 'standing' || branch.orgUnitId === null) throw conflict('TEMPORARY_BRANCH_NOT_STANDING', { name: branch.name })
  return { branch, mission, unit: await getOrgUnit(scope, branch.orgUnitId) }
}

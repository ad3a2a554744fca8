import type { Scope } from '@dangjian/db'
import { conflict, newId, today, type LocalDate } from '@dangjian/kernel'
import { attendanceInUnit } from '@dangjian/life'
import { attachmentsOf, countMembersOf, detachMembers } from '@dangjian/members'
import { closeOrgUnit, listPosts } from '@dangjian/org'
import { z } from 'zod'
import { daySchema } from '../fields-schema.ts'
import { missionSentences } from '../locales/zh-CN.ts'
import { deedsOfMission, teamsOfMission } from '../teams/team-store.ts'
import { runningMission } from './load-mission.ts'
import { insertReturns, listTemporaryBranches, setMissionEnd, updateTemporaryBranch, type MissionRow, type TemporaryBranchRow } from './mission-store.ts'

export const endMissionInput = z.object({ id: z.uuid(), endedOn: daySchema })
export type EndMissionInput = z.infer<typeof endMissionInput>

/** What every member brings home, read before the branch closes. */
const returnsOf = async (scope: Scope, mission: MissionRow, branch: TemporaryBranchRow, orgUnitId: string, endedOn: LocalDate) => {
  const attended = Map.groupBy(await attendanceInUnit(scope, orgUnitId), ({ memberId }) => memberId)
  const deeds = Map.groupBy(await deedsOfMission(scope, mission.id), ({ memberId }) => memberId)
  const posts = Map.groupBy(await listPosts(scope, [orgUnitId], endedOn), ({ memberId }) => memberId)
  return (await attachmentsOf(scope, [orgUnitId])).flatMap(({ memberId, homeUnitId, validFrom, validTo }) =>
    homeUnitId === null
      ? []
      : [{
          id: newId(), missionId: mission.id, temporaryBranchId: branch.id, memberId, homeUnitId, attachedFrom: validFrom, attachedTo: validTo ?? endedOn,
          posts: (posts.get(memberId) ?? []).map(({ post }) => post),
          meetings: (attended.get(memberId) ?? []).map(({ meetingId, title, kind, heldOn, state }) => ({ meetingId, title, kind, heldOn, state })),
          deeds: (deeds.get(memberId) ?? []).map(({ doneOn, text, team }) => ({ doneOn, text, team })),
          createdAt: scope.clock.now(),
        }],
  )
}

const closeBranch = async (scope: Scope, mission: MissionRow, branch: TemporaryBranchRow, endedOn: LocalDate): Promise<number> => {
  if (branch.state === 'proposed') {
    await updateTemporaryBranch(scope, branch.id, { state: 'closed', closedOn: endedOn })
    return 0
  }
  if (branch.state !== 'standing' || branch.orgUnitId === null) return 0
  const returns = await returnsOf(scope, mission, branch, branch.orgUnitId, endedOn)
  await detachMembers(scope, branch.orgUnitId, endedOn)
  const unit = await closeOrgUnit(scope, { id: branch.orgUnitId, closedOn: endedOn }, countMembersOf)
  await insertReturns(scope, returns)
  await updateTemporaryBranch(scope, branch.id, { state: 'closed', closedOn: endedOn })
  await scope.audit({ action: 'mission.branch-closed', subject: { type: 'temporary_branch', id: branch.id }, orgPath: unit.path, summary: missionSentences.closedWithMission(branch.name), details: { closedOn: endedOn } })
  return returns.length
}

/**
 * Ends a mission. Its temporary branch ends with it (BR-07): the unit closes, posts and attachments end that day, meetings stay on record, and every member's
 * record goes to the home branch. Throws NOT_FOUND, FORBIDDEN (mission.manage), MISSION_ENDED, MISSION_END_DATE, and TEAM_STILL_OUT while a vanguard team of it has
 * not ended, for its deeds go home with the members.
 */
export const endMission = async (scope: Scope, input: EndMissionInput): Promise<{ returned: number }> => {
  const { mission, unit } = await runningMission(scope, input.id)
  if (input.endedOn > today(scope.clock) || input.endedOn < mission.startsOn) throw conflict('MISSION_END_DATE', { path: 'endedOn', startsOn: mission.startsOn })
  const team = (await teamsOfMission(scope, mission.id)).find(({ endedOn }) => endedOn === null)
  if (team) throw conflict('TEAM_STILL_OUT', { name: team.name })
  let returned = 0
  for (const branch of await listTemporaryBranches(scope, [mission.id])) returned += await closeBranch(scope, mission, branch, input.endedOn)
  await setMissionEnd(scope, mission.id, input.endedOn)
  await scope.audit({
    action: 'mission.ended', subject: { type: 'mission', id: mission.id }, orgPath: unit.path, summary: missionSentences.missionEnded(mission.name, input.endedOn, returned), details: { endedOn: input.endedOn, returned },
  })
  return { returned }
}

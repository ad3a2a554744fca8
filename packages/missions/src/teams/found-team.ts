import { can, requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, conflict, newId, notFound } from '@dangjian/kernel'
import { memberBriefs } from '@dangjian/members'
import { getOrgUnit, type OrgUnit } from '@dangjian/org'
import { z } from 'zod'
import { daySchema, lineSchema, proseSchema } from '../fields-schema.ts'
import { missionSentences } from '../locales/zh-CN.ts'
import { selectMission } from '../temporary/mission-store.ts'
import { insertTeam, insertTeamMember, lockTeam, type TeamRow } from './team-store.ts'

/** A team of a mission (`missionId`) or of a major task by itself. */
export const foundTeamInput = z.object({
  missionId: z.uuid().optional(),
  orgUnitId: z.uuid(),
  name: lineSchema,
  task: proseSchema,
  leaderMemberId: z.uuid(),
  memberIds: z.array(z.uuid()).min(1).max(500),
  startedOn: daySchema,
  plannedTo: daySchema,
})
export type FoundTeamInput = z.infer<typeof foundTeamInput>

/** A team that is still out, locked, for somebody who manages missions over it. Throws NOT_FOUND, FORBIDDEN (mission.manage) and TEAM_ENDED. */
export const runningTeam = async (scope: Scope, id: string): Promise<{ team: TeamRow; unit: OrgUnit }> => {
  const team = await lockTeam(scope, id)
  if (!team) throw notFound('team')
  const unit = await getOrgUnit(scope, team.orgUnitId)
  const isLeader = scope.actor.memberId === team.leaderMemberId && can(scope.access, 'self.read')
  if (!isLeader && !can(scope.access, 'org.read', unit.path)) throw notFound('team')
  if (!isLeader) requireCan(scope.access, 'mission.manage', unit.path)
  if (team.endedOn !== null) throw conflict('TEAM_ENDED', { name: team.name, endedOn: team.endedOn })
  return { team, unit }
}

/** Adds people to a team; the organizer needs mission.manage over the home branch of each. */
export const joinTeam = async (scope: Scope, teamId: string, memberIds: readonly string[], joinedOn: string): Promise<number> => {
  const briefs = await memberBriefs(scope, memberIds)
  let joined = 0
  for (const memberId of memberIds) {
    const brief = briefs.get(memberId)
    if (!brief) throw notFound('member')
    requireCan(scope.access, 'mission.manage', brief.path ?? '/')
    if (await insertTeamMember(scope, { teamId, memberId, joinedOn })) joined += 1
  }
  return joined
}

/** Founds a vanguard team. Throws NOT_FOUND, FORBIDDEN (mission.manage), TEAM_DATES, LEADER_NOT_IN_TEAM, MISSION_ENDED and MISSION_OTHER_UNIT. */
export const foundTeam = async (scope: Scope, input: FoundTeamInput): Promise<{ id: string }> => {
  const unit = await getOrgUnit(scope, input.orgUnitId, 'org.read')
  requireCan(scope.access, 'mission.manage', unit.path)
  if (input.plannedTo <= input.startedOn) throw new AppError('TEAM_DATES', { path: 'plannedTo' })
  if (!input.memberIds.includes(input.leaderMemberId)) throw new AppError('LEADER_NOT_IN_TEAM', { path: 'leaderMemberId' })
  const mission = input.missionId === undefined ? undefined : await selectMission(scope, input.missionId)
  if (input.missionId !== undefined && !mission) throw notFound('mission')
  if (mission && mission.endedOn !== null) throw conflict('MISSION_ENDED', { name: mission.name, endedOn: mission.endedOn })
  if (mission && mission.orgUnitId !== unit.id) throw new AppError('MISSION_OTHER_UNIT', { path: 'orgUnitId', name: mission.name })
  const { memberIds, missionId, ...team } = input
  const id = newId()
  await insertTeam(scope, { ...team, id, missionId: missionId ?? null, createdBy: scope.actor.name, createdAt: scope.clock.now() })
  const joined = await joinTeam(scope, id, memberIds, input.startedOn)
  await scope.audit({ action: 'team.founded', subject: { type: 'vanguard_team', id }, orgPath: unit.path, summary: missionSentences.teamFounded(input.name, joined), details: { leaderMemberId: input.leaderMemberId, memberIds } })
  return { id }
}

export const addToTeamInput = z.object({ id: z.uuid(), memberIds: z.array(z.uuid()).min(1).max(500), joinedOn: daySchema })
export type AddToTeamInput = z.infer<typeof addToTeamInput>

/** Adds people to a team that is out; who is in it already stays as they are. Throws NOT_FOUND, FORBIDDEN (mission.manage), TEAM_ENDED and TEAM_DATES. */
export const addToTeam = async (scope: Scope, input: AddToTeamInput): Promise<{ joined: number }> => {
  const { team, unit } = await runningTeam(scope, input.id)
  if (input.joinedOn < team.startedOn) throw new AppError('TEAM_DATES', { path: 'joinedOn' })
  const joined = await joinTeam(scope, team.id, input.memberIds, input.joinedOn)
  await scope.audit({ action: 'team.joined', subject: { type: 'vanguard_team', id: team.id }, orgPath: unit.path, summary: missionSentences.teamJoined(team.name, joined), details: { memberIds: input.memberIds } })
  return { joined }
}

import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, today, type LocalDate } from '@dangjian/kernel'
import { attachedOn } from '@dangjian/members'
import { listDeeds, teamsOfMember } from '../teams/team-store.ts'
import { branchesOfUnits, listReturnsOfMember, selectMission } from './mission-store.ts'

/** What a member sees of the own missions: where the person is attached now, the own teams and deeds, and what came home. */
export interface MyMissions {
  readonly branch: { readonly name: string; readonly missionName: string; readonly plannedTo: LocalDate } | null
  readonly teams: ReadonlyArray<{
    readonly id: string; readonly name: string; readonly task: string; readonly startedOn: LocalDate; readonly plannedTo: LocalDate; readonly endedOn: LocalDate | null; readonly isLeader: boolean
    readonly deeds: ReadonlyArray<{ readonly id: string; readonly doneOn: LocalDate; readonly text: string; readonly recordedBy: string }>
  }>
  readonly returns: ReadonlyArray<{ readonly missionName: string; readonly attachedFrom: LocalDate; readonly attachedTo: LocalDate; readonly meetings: number; readonly deeds: number }>
}

/** The acting member's own missions and teams; own deeds only. Throws NOT_A_MEMBER, FORBIDDEN (self.read). */
export const myMissions = async (scope: Scope): Promise<MyMissions> => {
  requireCan(scope.access, 'self.read')
  const { memberId } = scope.actor
  if (memberId === null) throw new AppError('NOT_A_MEMBER', {}, 403)
  const place = (await attachedOn(scope, [memberId], today(scope.clock))).get(memberId)
  const [standing] = place ? await branchesOfUnits(scope, [place.orgUnitId]) : []
  const mission = standing ? await selectMission(scope, standing.missionId) : undefined
  const teams = await teamsOfMember(scope, memberId)
  const deeds = (await listDeeds(scope, teams.map(({ id }) => id))).filter((deed) => deed.memberId === memberId)
  const names = new Map<string, string>()
  const returned = await listReturnsOfMember(scope, memberId)
  for (const { missionId } of returned) names.set(missionId, (await selectMission(scope, missionId))?.name ?? '')
  return {
    branch: standing && mission ? { name: standing.name, missionName: mission.name, plannedTo: mission.plannedTo } : null,
    teams: teams.map(({ leaderMemberId, ...team }) => ({
      ...team, isLeader: leaderMemberId === memberId, deeds: deeds.filter(({ teamId }) => teamId === team.id).map(({ id, doneOn, text, recordedBy }) => ({ id, doneOn, text, recordedBy })),
    })),
    returns: returned.map(({ missionId, attachedFrom, attachedTo, meetings, deeds: own }) => ({ missionName: names.get(missionId) ?? '', attachedFrom, attachedTo, meetings: meetings.length, deeds: own.length })),
  }
}

import { can, pathsWith } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import type { LocalDate } from '@dangjian/kernel'
import { memberBriefs } from '@dangjian/members'
import { listDeeds, listTeamMembers, listTeamRows, type TeamRow } from './team-store.ts'

/** One team of a list. */
export interface TeamLine {
  readonly id: string
  readonly missionId: string | null
  readonly orgUnitName: string
  readonly name: string
  readonly task: string
  readonly leaderName: string
  readonly startedOn: LocalDate
  readonly plannedTo: LocalDate
  readonly endedOn: LocalDate | null
  readonly people: number
  readonly deeds: number
}

/** Vanguard teams led from inside the readable subtrees, running ones first. */
export const listTeams = async (scope: Scope): Promise<{ items: TeamLine[] }> => {
  const rows = await listTeamRows(scope, pathsWith(scope.access, 'org.read'))
  const places = await memberBriefs(scope, rows.map(({ leaderMemberId }) => leaderMemberId))
  return {
    items: rows.map(({ leaderMemberId, orgUnitId: _unit, ...row }) => ({ ...row, leaderName: places.get(leaderMemberId)?.name ?? '' })),
  }
}

/** A team with the people and deeds that the reader may see. */
export interface TeamDetail {
  readonly id: string
  readonly missionId: string | null
  readonly name: string
  readonly task: string
  readonly leaderMemberId: string
  readonly startedOn: LocalDate
  readonly plannedTo: LocalDate
  readonly endedOn: LocalDate | null
  readonly people: ReadonlyArray<{ readonly memberId: string; readonly name: string; readonly homeUnitName: string; readonly joinedOn: LocalDate; readonly leftOn: LocalDate | null; readonly deeds: number }>
  readonly deeds: ReadonlyArray<{ readonly id: string; readonly memberName: string; readonly doneOn: LocalDate; readonly text: string; readonly recordedBy: string }>
}

/** Details of teams; people whose home is outside the readable subtrees are left out unless `seesAll`. */
export const detailOfTeams = async (scope: Scope, teams: readonly TeamRow[], seesAll: boolean): Promise<TeamDetail[]> => {
  const ids = teams.map(({ id }) => id)
  const people = await listTeamMembers(scope, ids)
  const places = await memberBriefs(scope, people.map(({ memberId }) => memberId))
  const isSeen = (memberId: string): boolean => seesAll || can(scope.access, 'org.read', places.get(memberId)?.path ?? '/')
  const deeds = (await listDeeds(scope, ids)).filter(({ memberId }) => isSeen(memberId))
  return teams.map(({ id, missionId, name, task, leaderMemberId, startedOn, plannedTo, endedOn }) => ({
    id, missionId, name, task, leaderMemberId, startedOn, plannedTo, endedOn,
    people: people
      .filter(({ teamId, memberId }) => teamId === id && isSeen(memberId))
      .map((person) => ({
        memberId: person.memberId, name: person.name, homeUnitName: places.get(person.memberId)?.orgUnitName ?? '', joinedOn: person.joinedOn, leftOn: person.leftOn,
        deeds: deeds.filter(({ teamId, memberId }) => teamId === id && memberId === person.memberId).length,
      })),
    deeds: deeds.filter(({ teamId }) => teamId === id).map(({ id: deedId, memberName, doneOn, text, recordedBy }) => ({ id: deedId, memberName, doneOn, text, recordedBy })),
  }))
}

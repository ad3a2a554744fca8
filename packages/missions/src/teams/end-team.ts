import { requireCan, type FactInput } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { conflict, today } from '@dangjian/kernel'
import { memberBriefs } from '@dangjian/members'
import { recordFacts } from '@dangjian/scoring'
import { z } from 'zod'
import { daySchema } from '../fields-schema.ts'
import { missionSentences } from '../locales/zh-CN.ts'
import { runningTeam } from './found-team.ts'
import { listDeeds, listTeamMembers, setTeamEnd, type TeamRow } from './team-store.ts'

export const endTeamInput = z.object({ id: z.uuid(), endedOn: daySchema })
export type EndTeamInput = z.infer<typeof endTeamInput>

/**
 * What a team's record says about its members: `team.deed` for each deed in the month it was done, `team.served` for everybody who stayed to the end. Keys rest on
 * the record, so that recording twice adds nothing.
 */
export const factsOfTeam = async (scope: Scope, team: TeamRow, endedOn: string): Promise<FactInput[]> => {
  const people = await listTeamMembers(scope, [team.id])
  const homes = await memberBriefs(scope, people.map(({ memberId }) => memberId))
  const source = { type: 'vanguard_team', id: team.id }
  const factOf = (kind: string, key: string, memberId: string, day: string, title: string): FactInput => ({
    key, kind, period: day.slice(0, 7), subjectId: memberId, orgUnitId: homes.get(memberId)?.orgUnitId ?? team.orgUnitId, occurredOn: day, quantity: 1, unit: 'time', title: title.slice(0, 200), source,
  })
  return [
    ...(await listDeeds(scope, [team.id])).map(({ id, memberId, doneOn, text }) => factOf('team.deed', `team.deed:${id}`, memberId, doneOn, missionSentences.deedFact(team.name, text))),
    ...people.filter(({ leftOn }) => leftOn === null || leftOn >= endedOn).map(({ memberId }) => factOf('team.served', `team.served:${team.id}:${memberId}`, memberId, endedOn, missionSentences.servedFact(team.name))),
  ]
}

/** Ends a team; its deeds flow back to the members as facts for their points. Throws NOT_FOUND, FORBIDDEN (mission.manage), TEAM_ENDED and TEAM_END_DATE. */
export const endTeam = async (scope: Scope, input: EndTeamInput): Promise<{ facts: number }> => {
  const { team, unit } = await runningTeam(scope, input.id)
  requireCan(scope.access, 'mission.manage', unit.path)
  const latest = (await listDeeds(scope, [team.id]))[0]?.doneOn ?? team.startedOn
  if (input.endedOn > today(scope.clock) || input.endedOn < latest) throw conflict('TEAM_END_DATE', { path: 'endedOn', from: latest })
  const facts = await factsOfTeam(scope, team, input.endedOn)
  await setTeamEnd(scope, team.id, input.endedOn)
  const { recorded } = await recordFacts(scope, facts)
  await scope.audit({
    action: 'team.ended', subject: { type: 'vanguard_team', id: team.id }, orgPath: unit.path, summary: missionSentences.teamEnded(team.name, facts.filter(({ kind }) => kind === 'team.deed').length),
    details: { endedOn: input.endedOn, facts: recorded },
  })
  return { facts: recorded }
}

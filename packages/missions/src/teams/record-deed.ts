import type { Scope } from '@dangjian/db'
import { AppError, newId, today } from '@dangjian/kernel'
import { z } from 'zod'
import { daySchema, proseSchema } from '../fields-schema.ts'
import { missionSentences } from '../locales/zh-CN.ts'
import { runningTeam } from './found-team.ts'
import { insertDeed, listTeamMembers } from './team-store.ts'

export const recordDeedInput = z.object({ teamId: z.uuid(), memberId: z.uuid(), doneOn: daySchema, text: proseSchema })
export type RecordDeedInput = z.infer<typeof recordDeedInput>

/**
 * Records what a member of a team did: by the organizer, or by the team's leader for anybody but themself. Throws NOT_FOUND, FORBIDDEN, TEAM_ENDED, NOT_IN_TEAM,
 * DEED_DATE (before joining or in the future) and DECIDES_OWN_MATTER.
 */
export const recordDeed = async (scope: Scope, input: RecordDeedInput): Promise<{ id: string }> => {
  const { team, unit } = await runningTeam(scope, input.teamId)
  if (scope.actor.memberId === input.memberId) throw new AppError('DECIDES_OWN_MATTER', {}, 409)
  const person = (await listTeamMembers(scope, [team.id])).find(({ memberId }) => memberId === input.memberId)
  if (!person) throw new AppError('NOT_IN_TEAM', { path: 'memberId', name: team.name })
  if (input.doneOn < person.joinedOn || input.doneOn > today(scope.clock) || (person.leftOn !== null && input.doneOn > person.leftOn)) throw new AppError('DEED_DATE', { path: 'doneOn', joinedOn: person.joinedOn })
  const id = newId()
  await insertDeed(scope, { ...input, id, recordedBy: scope.actor.name, recordedAt: scope.clock.now() })
  await scope.audit({ action: 'team.deed-recorded', subject: { type: 'vanguard_deed', id }, orgPath: unit.path, summary: missionSentences.deedRecorded(team.name, person.name), details: { teamId: team.id, memberId: input.memberId } })
  return { id }
}

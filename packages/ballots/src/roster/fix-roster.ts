import { hasAttended } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { conflict } from '@dangjian/kernel'
import { getMeeting } from '@dangjian/life'
import { z } from 'zod'
import { insertElectors, selectCandidates, selectExclusions } from '../ballot-store.ts'
import { loadBallot, moveBallot, requirePhase } from '../course/load-ballot.ts'
import { ballotSentences } from '../locales/zh-CN.ts'
import type { ElectorState } from '../tables.ts'
import { rosterOfDay } from './roster-of-day.ts'

export const ballotInput = z.object({ id: z.uuid() })
export type BallotInput = z.infer<typeof ballotInput>

/** Who is known to be away from the meeting's own roster; nobody while the meeting is not recorded. */
const awayFrom = async (scope: Scope, meetingId: string | null): Promise<Set<string>> => {
  if (meetingId === null) return new Set()
  const { roster } = await getMeeting(scope, { id: meetingId })
  return new Set(roster.filter(({ state }) => state !== 'expected' && !hasAttended(state)).map(({ memberId }) => memberId))
}

/**
 * Freezes 应到会 of the day: who may vote by EL-03 and the exclusions that are complete; everybody is taken as present until marked otherwise. An exclusion that lacks a consent
 * stops it. Throws NOT_FOUND, FORBIDDEN (ballot.manage), BALLOT_PHASE, QUORUM_EXCLUSION_INCOMPLETE, BALLOT_NO_VOTERS, BALLOT_CANDIDATE_EXCLUDED.
 */
export const fixRoster = async (scope: Scope, { id }: BallotInput): Promise<{ eligible: number }> => {
  const found = await loadBallot(scope, id, 'ballot.manage')
  requirePhase(found, 'draft')
  const exclusions = await selectExclusions(scope, id)
  const { eligible } = await rosterOfDay(scope, found.orgUnitId, found.heldOn, exclusions.map(({ memberId, reason, approvedBy, agreedByMeeting }) => ({ memberId, reason, approvedBy, isAgreedByMeeting: agreedByMeeting })))
  if (eligible.length === 0) throw conflict('BALLOT_NO_VOTERS', { unit: found.unitName })
  const lost = (await selectCandidates(scope, id)).find((candidate) => !eligible.some(({ memberId }) => memberId === candidate.memberId))
  if (lost) throw conflict('BALLOT_CANDIDATE_EXCLUDED', { name: lost.name })
  const away = await awayFrom(scope, found.meetingId)
  const present: ElectorState = found.method === 'paper' ? 'paper' : 'phone'
  await insertElectors(scope, eligible.map(({ memberId, name, pinyin }) => ({ ballotId: id, memberId, name, pinyin, state: away.has(memberId) ? 'absent' : present })))
  await moveBallot(scope, found, { phase: 'roster' })
  await scope.audit({ action: 'ballot.roster-fixed', subject: { type: 'ballot', id }, orgPath: found.unitPath, summary: ballotSentences.roster(found.title, eligible.length), details: { eligible: eligible.length, excluded: exclusions.length } })
  return { eligible: eligible.length }
}

import type { Scope } from '@dangjian/db'
import { conflict, today } from '@dangjian/kernel'
import { z } from 'zod'
import { selectCandidates } from '../ballot-store.ts'
import { createBallot } from './create-ballot.ts'
import { loadBallot, requirePhase } from './load-ballot.ts'

/** `candidateIds`: those who share the last seat, or the next ones by votes, unless others are named. */
export const startSecondRoundInput = z.object({ id: z.uuid(), candidateIds: z.array(z.uuid()).max(100).optional() })
export type StartSecondRoundInput = z.infer<typeof startSecondRoundInput>

/**
 * Draws up the next round for the seats that an announced election left vacant: among those with equal votes, or among the unelected candidates. Throws NOT_FOUND, FORBIDDEN
 * (ballot.manage), BALLOT_PHASE, BALLOT_NO_VACANCY and as `createBallot`.
 */
export const startSecondRound = async (scope: Scope, { id, candidateIds }: StartSecondRoundInput): Promise<{ id: string }> => {
  const found = await loadBallot(scope, id, 'ballot.manage')
  requirePhase(found, 'announced')
  const { result } = found
  if (found.kind !== 'election' || result === null || result.vacant === 0) throw conflict('BALLOT_NO_VACANCY', { title: found.title })
  const elected = new Set(result.elected.map(({ key }) => key))
  const rest = (await selectCandidates(scope, id)).map(({ memberId }) => memberId).filter((memberId) => !elected.has(memberId))
  const next = candidateIds ?? (result.tied.length > 0 ? [...result.tied] : rest)
  return createBallot(scope, {
    orgUnitId: found.orgUnitId, matter: found.matter, title: `${found.title.replace(/（第\d+轮）$/, '')}（第${found.round + 1}轮）`, materials: found.materials, heldOn: today(scope.clock), ...(found.meetingId === null || found.heldOn !== today(scope.clock) ? {} : { meetingId: found.meetingId }),
    ...(found.subjectId === null ? {} : { subjectId: found.subjectId }), method: found.method, seats: result.vacant, candidateIds: next, allowsWriteIn: found.allowsWriteIn, ...(found.uncontestedGround === null ? {} : { uncontestedGround: found.uncontestedGround }),
  }, { id: found.id, round: found.round })
}

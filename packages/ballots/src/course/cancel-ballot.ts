import type { Scope } from '@dangjian/db'
import { z } from 'zod'
import { ballotSentences } from '../locales/zh-CN.ts'
import { destroyUrn } from '../urn/empty-urn.ts'
import { loadBallot, moveBallot, requirePhase } from './load-ballot.ts'

export const cancelBallotInput = z.object({ id: z.uuid(), reason: z.string().trim().min(4).max(300) })
export type CancelBallotInput = z.infer<typeof cancelBallotInput>

/** Calls a vote off before its result is announced; what lies in the urn is destroyed unread. Throws NOT_FOUND, FORBIDDEN (ballot.manage), BALLOT_PHASE and BALLOT_CHANGED. */
export const cancelBallot = async (scope: Scope, { id, reason }: CancelBallotInput): Promise<void> => {
  const found = await loadBallot(scope, id, 'ballot.manage')
  requirePhase(found, 'draft', 'roster', 'open', 'closed', 'counted', 'confirmed')
  if (found.urnId !== null) await destroyUrn(scope, found.urnId)
  await moveBallot(scope, found, { phase: 'cancelled', reason })
  await scope.audit({ action: 'ballot.cancelled', subject: { type: 'ballot', id }, orgPath: found.unitPath, summary: ballotSentences.cancelled(found.title), details: { reason, phase: found.phase } })
}

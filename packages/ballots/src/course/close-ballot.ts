import type { Scope } from '@dangjian/db'
import { ballotSentences } from '../locales/zh-CN.ts'
import type { BallotInput } from '../roster/fix-roster.ts'
import { loadBallot, moveBallot, requirePhase } from './load-ballot.ts'

/** Ends the voting. Throws NOT_FOUND, FORBIDDEN (ballot.manage), BALLOT_PHASE and BALLOT_CHANGED. */
export const closeBallot = async (scope: Scope, { id }: BallotInput): Promise<void> => {
  const found = await loadBallot(scope, id, 'ballot.manage')
  requirePhase(found, 'open')
  await moveBallot(scope, found, { phase: 'closed' })
  await scope.audit({ action: 'ballot.closed', subject: { type: 'ballot', id }, orgPath: found.unitPath, summary: ballotSentences.closed(found.title) })
}

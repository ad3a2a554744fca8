import type { Scope } from '@dangjian/db'
import { z } from 'zod'
import { insertCount, selectCounts } from '../ballot-store.ts'
import { paperCountSchema } from '../count/paper-count.ts'
import { reckonResult } from '../count/reckon-result.ts'
import { ballotSentences } from '../locales/zh-CN.ts'
import { requirePaper } from './count-ballot.ts'
import { loadBallot, moveBallot, requirePhase } from './load-ballot.ts'

export const recountBallotInput = z.object({ id: z.uuid(), reason: z.string().trim().min(4).max(300), paper: paperCountSchema.optional() })
export type RecountBallotInput = z.infer<typeof recountBallotInput>

/**
 * Counts anew, with the reason; the earlier count stays on record and a 监票人 confirms again. Throws NOT_FOUND, FORBIDDEN (ballot.manage), BALLOT_PHASE (not counted, or announced
 * already), BALLOT_PAPER_REQUIRED and BALLOT_PAPER_COUNT.
 */
export const recountBallot = async (scope: Scope, { id, reason, paper }: RecountBallotInput): Promise<void> => {
  const found = await loadBallot(scope, id, 'ballot.manage')
  requirePhase(found, 'counted', 'confirmed')
  await requirePaper(scope, id, paper)
  const { result, paper: counted } = await reckonResult(scope, found, paper)
  const position = (await selectCounts(scope, id)).length + 1
  await moveBallot(scope, found, { phase: 'counted', result })
  await insertCount(scope, { ballotId: id, position, paper: counted, reason, countedBy: scope.actor.name, countedByAccount: scope.actor.accountId, countedAt: scope.clock.now() })
  await scope.audit({ action: 'ballot.recounted', subject: { type: 'ballot', id }, orgPath: found.unitPath, summary: ballotSentences.recounted(found.title), details: { reason, position } })
}

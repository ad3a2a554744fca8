import { randomUUID } from 'node:crypto'
import type { Scope } from '@dangjian/db'
import { AppError } from '@dangjian/kernel'
import { z } from 'zod'
import { insertCount, insertPapers, selectCandidates, selectElectors, type BallotRecord } from '../ballot-store.ts'
import { slotBytesOf } from '../count/ballot-content.ts'
import { paperCountSchema, type PaperCount } from '../count/paper-count.ts'
import { reckonResult } from '../count/reckon-result.ts'
import { ballotSentences } from '../locales/zh-CN.ts'
import { emptyUrn } from '../urn/empty-urn.ts'
import { loadBallot, moveBallot, requirePhase } from './load-ballot.ts'
import { questionOf } from './question-of.ts'

/** `code` where people voted by phone; `paper` where somebody took a paper ballot. */
export const countBallotInput = z.object({ id: z.uuid(), code: z.string().max(40).optional(), paper: paperCountSchema.optional() })
export type CountBallotInput = z.infer<typeof countBallotInput>

/** Empties the urn: its contents are padded to one size, sealed, and laid down with one statement under random ids in random order. */
const takeFromUrn = async (scope: Scope, found: BallotRecord, code: string | undefined): Promise<readonly string[] | null> => {
  if (found.urnId === null) return null
  const { contents, receipts } = await emptyUrn(scope, found.urnId, code)
  const size = slotBytesOf(questionOf(found, await selectCandidates(scope, found.id), await selectElectors(scope, found.id)))
  await insertPapers(scope, found.id, contents.map((text) => ({ id: randomUUID(), contentSealed: scope.fields.seal(text.padEnd(size, ' ')) })))
  return receipts
}

/** Throws BALLOT_PAPER_REQUIRED where somebody took a paper ballot and no paper count is given. */
export const requirePaper = async (scope: Scope, id: string, paper: PaperCount | undefined): Promise<void> => {
  const onPaper = (await selectElectors(scope, id)).filter(({ state }) => state === 'paper').length
  if (onPaper > 0 && paper === undefined) throw new AppError('BALLOT_PAPER_REQUIRED', { path: 'paper', onPaper })
}

/**
 * Counts: the urn is opened with the code that the 监票人 keeps, paper ballots are entered by one person; both wait for a 监票人 to confirm. Throws NOT_FOUND, FORBIDDEN
 * (ballot.manage), BALLOT_PHASE, BALLOT_PAPER_REQUIRED, BALLOT_PAPER_COUNT, and as `emptyUrn` (URN_CODE_WRONG).
 */
export const countBallot = async (scope: Scope, { id, code, paper }: CountBallotInput): Promise<void> => {
  const found = await loadBallot(scope, id, 'ballot.manage')
  requirePhase(found, 'closed')
  await requirePaper(scope, id, paper)
  const receipts = await takeFromUrn(scope, found, code)
  const { result, paper: counted } = await reckonResult(scope, found, paper)
  await insertCount(scope, { ballotId: id, position: 1, paper: counted, reason: '', countedBy: scope.actor.name, countedByAccount: scope.actor.accountId, countedAt: scope.clock.now() })
  await moveBallot(scope, found, { phase: 'counted', result, receipts })
  await scope.audit({ action: 'ballot.counted', subject: { type: 'ballot', id }, orgPath: found.unitPath, summary: ballotSentences.counted(found.title), details: { returned: result.figures.returned, invalid: result.figures.invalid } })
}

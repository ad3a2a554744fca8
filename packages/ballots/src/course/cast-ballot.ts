import type { Scope } from '@dangjian/db'
import { AppError, conflict, notFound } from '@dangjian/kernel'
import { z } from 'zod'
import { findBallot, selectCandidates, selectElectors } from '../ballot-store.ts'
import { ballotContentSchema, encodeContent } from '../count/ballot-content.ts'
import { ballotSentences } from '../locales/zh-CN.ts'
import { castIntoUrn } from '../urn/cast-into-urn.ts'
import { codePattern } from '../urn/code.ts'
import { questionOf } from './question-of.ts'

/** `receipt` is drawn by the voter's own device, so that a repetition after a lost answer is known as one. */
export const castBallotInput = z.object({ id: z.uuid(), content: ballotContentSchema, receipt: z.string().regex(codePattern).optional() })
export type CastBallotInput = z.input<typeof castBallotInput>

/**
 * The member's own vote, once. What was chosen goes into the sealed urn and nowhere else: not into the audit trail, an event, the answers kept for repetitions, an error or a
 * log; the audit line says that the person voted. Throws NOT_FOUND (no voter of this ballot), BALLOT_PHASE, BALLOT_ON_PAPER, BALLOT_ABSENT, BALLOT_CONTENT_MISFIT,
 * URN_ALREADY_CAST and as `castIntoUrn`.
 */
export const castBallot = async (scope: Scope, raw: CastBallotInput): Promise<{ receipt: string }> => {
  const { id, content, receipt } = castBallotInput.parse(raw)
  const { memberId } = scope.actor
  const found = await findBallot(scope, id)
  if (!found || memberId === null) throw notFound('ballot')
  const electors = await selectElectors(scope, id)
  const own = electors.find((one) => one.memberId === memberId)
  if (!own) throw notFound('ballot')
  if (found.phase !== 'open' || found.urnId === null) throw conflict('BALLOT_PHASE', { phase: found.phase, title: found.title })
  if (own.state === 'paper') throw new AppError('BALLOT_ON_PAPER', {}, 403)
  if (own.state === 'absent') throw new AppError('BALLOT_ABSENT', {}, 403)
  const text = encodeContent(questionOf(found, await selectCandidates(scope, id), electors), content)
  const cast = await castIntoUrn(scope, { urnId: found.urnId, voterId: memberId, content: text, receipt })
  if (!cast.isRepeated) await scope.audit({ action: 'ballot.cast', subject: { type: 'ballot', id }, orgPath: found.unitPath, summary: ballotSentences.cast(found.title) })
  return { receipt: cast.receipt }
}

import type { Scope } from '@dangjian/db'
import { AppError, conflict, notFound } from '@dangjian/kernel'
import { codePattern, newCode } from './code.ts'
import { closeBox, packUrn, unpackUrn, urnShare } from './urn-rows.ts'
import { hasCast, lockUrn, markCast, updateHeaps } from './urn-store.ts'

/** One content for the urn. */
export interface CastIntoUrn {
  readonly urnId: string
  readonly voterId: string
  readonly content: string
  /** A code that the voter's own device has drawn, so that a repetition after a lost answer is known as one; the house draws one when absent. */
  readonly receipt?: string | undefined
}

/**
 * Drops a content into an urn, once per voter. The whole urn is shuffled and encrypted anew in the same transaction, so that neither place nor time of a write says
 * which content came with it. A repetition with the receipt that lies in the urn answers that receipt. Throws NOT_FOUND, URN_CLOSED, URN_NOT_A_VOTER, URN_ALREADY_CAST,
 * URN_RECEIPT_TAKEN, URN_RECEIPT_INVALID, URN_CONTENT_TOO_LONG and URN_UNREADABLE.
 */
export const castIntoUrn = async (scope: Scope, { urnId, voterId, content, receipt = newCode() }: CastIntoUrn): Promise<{ receipt: string; isRepeated: boolean }> => {
  if (!codePattern.test(receipt)) throw new AppError('URN_RECEIPT_INVALID', { path: 'receipt' })
  const urn = await lockUrn(scope, urnId)
  if (!urn) throw notFound('urn')
  if (urn.status !== 'open' || urn.salt === null || urn.heapsBound === null || urn.publicKey === null) throw conflict('URN_CLOSED', {})
  const share = urnShare(scope, urnId, urn.salt)
  const heaps = unpackUrn(share, urnId, urn.capacity, urn.slotBytes, urn.heapsBound)
  const isKnown = heaps.receipts.includes(receipt)
  if (!(await markCast(scope, urnId, voterId))) {
    if ((await hasCast(scope, urnId, voterId)) === null) throw new AppError('URN_NOT_A_VOTER', {}, 403)
    if (isKnown) return { receipt, isRepeated: true }
    throw conflict('URN_ALREADY_CAST', {})
  }
  if (isKnown) throw conflict('URN_RECEIPT_TAKEN', { path: 'receipt' })
  const box = closeBox(urn.publicKey, urn.slotBytes, content)
  await updateHeaps(scope, urnId, packUrn(share, urnId, urn.capacity, urn.slotBytes, { boxes: [...heaps.boxes, box], receipts: [...heaps.receipts, receipt] }))
  return { receipt, isRepeated: false }
}

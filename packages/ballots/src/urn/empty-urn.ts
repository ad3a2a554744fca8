import type { Scope } from '@dangjian/db'
import { AppError, conflict, notFound } from '@dangjian/kernel'
import { writtenCode } from './code.ts'
import { pairLockKey, shuffled, unlock } from './urn-crypto.ts'
import { openBox, unpackUrn, urnShare } from './urn-rows.ts'
import { clearUrn, countTurnout, lockUrn } from './urn-store.ts'

/** What was in an urn: two heaps in random order, without connection between them. */
export interface UrnContents {
  readonly contents: readonly string[]
  /** Sorted, to be made public. */
  readonly receipts: readonly string[]
}

/**
 * Opens an urn for good: its contents leave it in random order, its keys are forgotten, and nobody can cast into it again. The caller keeps the contents without clock and
 * under random ids. Throws NOT_FOUND, URN_CLOSED (already emptied), URN_CODE_REQUIRED, URN_CODE_WRONG, URN_UNREADABLE (another deployment's key, or changed bytes) and
 * URN_COUNT_DIFFERS (contents and marked voters differ: the urn was tampered with).
 */
export const emptyUrn = async (scope: Scope, urnId: string, code?: string): Promise<UrnContents> => {
  const urn = await lockUrn(scope, urnId)
  if (!urn) throw notFound('urn')
  const { salt, publicKey, pairBound, heapsBound, capacity, slotBytes } = urn
  if (urn.status !== 'open' || salt === null || publicKey === null || pairBound === null || heapsBound === null) throw conflict('URN_CLOSED', {})
  if (urn.needsCode && (code === undefined || code.trim() === '')) throw new AppError('URN_CODE_REQUIRED', { path: 'code' })
  const share = urnShare(scope, urnId, salt)
  const { boxes, receipts } = unpackUrn(share, urnId, capacity, slotBytes, heapsBound)
  const privateKey = ((): Buffer => {
    try {
      return unlock(pairLockKey(share, salt, urn.needsCode ? writtenCode(code ?? '') : ''), urnId, pairBound)
    } catch (error) {
      throw urn.needsCode ? new AppError('URN_CODE_WRONG', { path: 'code' }) : error
    }
  })()
  const { cast } = await countTurnout(scope, urnId)
  if (cast !== boxes.length) throw conflict('URN_COUNT_DIFFERS', { cast, found: boxes.length })
  const contents = shuffled(boxes.map((box) => openBox(publicKey, privateKey, box)))
  await clearUrn(scope, urnId)
  return { contents, receipts: [...receipts].sort() }
}

/** Destroys an urn unread, for a vote that is called off. Throws NOT_FOUND. */
export const destroyUrn = async (scope: Scope, urnId: string): Promise<void> => {
  if (!(await lockUrn(scope, urnId))) throw notFound('urn')
  await clearUrn(scope, urnId)
}

import { randomBytes, randomUUID } from 'node:crypto'
import type { Scope } from '@dangjian/db'
import { AppError } from '@dangjian/kernel'
import { newCode } from './code.ts'
import { lock, newUrnPair, pairLockKey } from './urn-crypto.ts'
import { packUrn, urnShare } from './urn-rows.ts'
import { insertUrn } from './urn-store.ts'

/** What an urn is opened for. */
export interface OpenUrn {
  /** Who uses it and for what, such as `ballots.ballot`; never a person. */
  readonly purpose: string
  /** Each may cast once. */
  readonly voterIds: readonly string[]
  /** Longest content in bytes of UTF-8; every content takes this much. 480 when absent. */
  readonly slotBytes?: number
  /** With a code the urn opens only for whoever holds it: lose it and the contents are lost. Without, the deployment's key opens it. */
  readonly withCode?: boolean
}

const MOST_VOTERS = 3000

/**
 * Sets up a sealed urn for secret contents. No content in it can be traced to a voter, whoever reads the tables, the log or a backup (docs/decisions/0007-secret-ballot.md).
 * For other domains; permission is the caller's. `code` is null without `withCode` and is stored nowhere. Throws URN_WITHOUT_VOTERS and URN_TOO_LARGE.
 */
export const openUrn = async (scope: Scope, { purpose, voterIds, slotBytes = 480, withCode = false }: OpenUrn): Promise<{ urnId: string; code: string | null }> => {
  const voters = [...new Set(voterIds)]
  if (voters.length === 0) throw new AppError('URN_WITHOUT_VOTERS', {})
  if (voters.length > MOST_VOTERS) throw new AppError('URN_TOO_LARGE', { voters: voters.length, most: MOST_VOTERS })
  const urnId = randomUUID()
  const salt = randomBytes(16)
  const share = urnShare(scope, urnId, salt)
  const { publicKey, privateKey } = newUrnPair()
  const code = withCode ? newCode() : null
  await insertUrn(scope, {
    id: urnId, purpose, capacity: voters.length, slotBytes, needsCode: withCode, status: 'open', salt, publicKey,
    pairBound: lock(pairLockKey(share, salt, code ?? ''), urnId, privateKey), heapsBound: packUrn(share, urnId, voters.length, slotBytes, { boxes: [], receipts: [] }),
  }, voters)
  return { urnId, code }
}

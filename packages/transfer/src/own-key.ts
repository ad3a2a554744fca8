import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import type { Scope } from '@dangjian/db'
import { conflict } from '@dangjian/kernel'
import { findActiveKey, insertKey } from './key-store.ts'

/** The key with which this tenant signs packages. */
export interface OwnKey {
  /** Ed25519, SubjectPublicKeyInfo, base64. */
  readonly publicKey: string
  readonly privateKey: KeyObject
}

/** The tenant's own key, made at the first use; the private half lies sealed and never leaves the server. */
export const ownKey = async (scope: Scope): Promise<OwnKey> => {
  const found = await findActiveKey(scope)
  if (!found) {
    const pair = generateKeyPairSync('ed25519')
    const publicKey = pair.publicKey.export({ type: 'spki', format: 'der' }).toString('base64')
    await insertKey(scope, { publicKey, privateKeySealed: scope.fields.seal(pair.privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64')) })
  }
  // Read again: of two who made one at once the first is kept.
  const kept = found ?? (await findActiveKey(scope))
  if (!kept) throw conflict('TRANSFER_KEY_MISSING')
  const der = Buffer.from(scope.fields.open(kept.privateKeySealed), 'base64')
  return { publicKey: kept.publicKey, privateKey: createPrivateKey({ key: der, type: 'pkcs8', format: 'der' }) }
}

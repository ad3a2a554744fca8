import { createCipheriv, createDecipheriv, createHmac, createSecretKey, hkdfSync, randomBytes, type KeyObject } from 'node:crypto'
import { AppError } from '@dangjian/kernel'

/** Seals texts for the way from one tenant to another: only these two can open them. */
export interface EnvelopeCipher {
  /** Same form as `FieldCipher.seal`. */
  seal(plain: string): Buffer
  /** Throws FIELD_UNREADABLE when the bytes were changed, or sealed for another pair or the other direction. */
  open(sealed: Buffer): string
}

/** Encrypts protected fields of one tenant and makes blind indexes to find them by. */
export interface FieldCipher {
  /** AES-256-GCM; the result is version byte, 12 bytes nonce, 16 bytes tag, cipher text. */
  seal(plain: string): Buffer
  /** Throws FIELD_UNREADABLE when the bytes were changed or belong to another tenant or key. */
  open(sealed: Buffer): string
  /** HMAC-SHA-256 of a normalized value for one purpose: equal values are found, nothing else can be read from it. */
  blindIndex(purpose: string, value: string): Buffer
  /**
   * The cipher for what travels in an exchange: protected data leaves one tenant's key and reaches the other's without lying in the clear
   * between them. Throws ENVELOPE_FOREIGN when this tenant is neither the sender nor the receiver.
   */
  between(fromTenantId: string, toTenantId: string): EnvelopeCipher
}

const VERSION = 1

// A key object is prepared once; raw bytes would be prepared again at every call, which costs a roster of 100,000 rows several seconds.
const derive = (masterKey: Buffer, tenantId: string, use: string): KeyObject =>
  createSecretKey(Buffer.from(hkdfSync('sha256', masterKey, Buffer.from(tenantId, 'utf8'), Buffer.from(`dangjian/${use}`, 'utf8'), 32)))

const NONCE = 12
// Asking the system for twelve bytes costs as much as the cipher; a block of them serves 500 seals. Each part is given out once and copied into its seal.
let nonces = Buffer.alloc(0)
const takeNonce = (): Buffer => {
  if (nonces.length < NONCE) nonces = randomBytes(NONCE * 500)
  const nonce = nonces.subarray(0, NONCE)
  nonces = nonces.subarray(NONCE)
  return nonce
}

const sealWith = (key: KeyObject, bound: Buffer, plain: string): Buffer => {
  const nonce = takeNonce()
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(bound)
  const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
  return Buffer.concat([Buffer.of(VERSION), nonce, cipher.getAuthTag(), body])
}

const openWith = (key: KeyObject, bound: Buffer, sealed: Buffer): string => {
  try {
    if (sealed[0] !== VERSION) throw new Error('version')
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 13))
    decipher.setAAD(bound)
    decipher.setAuthTag(sealed.subarray(13, 29))
    return Buffer.concat([decipher.update(sealed.subarray(29)), decipher.final()]).toString('utf8')
  } catch {
    throw new AppError('FIELD_UNREADABLE')
  }
}

/** Keys come from outside the database: every tenant's keys are derived (HKDF) from the deployment's 32-byte master key. */
export const fieldCipher = (masterKey: Buffer, tenantId: string): FieldCipher => {
  if (masterKey.length !== 32) throw new AppError('MASTER_KEY_INVALID', { bytes: masterKey.length })
  // Most transactions touch no protected field: the keys are derived when the first one is.
  const keys = new Map<string, KeyObject>()
  const keyFor = (use: 'field' | 'index'): KeyObject => {
    const key = keys.get(use) ?? derive(masterKey, tenantId, use)
    keys.set(use, key)
    return key
  }
  const bound = Buffer.from(tenantId, 'utf8')
  return {
    seal: (plain) => sealWith(keyFor('field'), bound, plain),
    open: (sealed) => openWith(keyFor('field'), bound, sealed),
    blindIndex: (purpose, value) => createHmac('sha256', keyFor('index')).update(`${purpose}\0${value.trim().toUpperCase()}`, 'utf8').digest(),
    between(fromTenantId, toTenantId) {
      if (tenantId !== fromTenantId && tenantId !== toTenantId) throw new AppError('ENVELOPE_FOREIGN', {}, 403)
      const pair = `${fromTenantId}>${toTenantId}`
      const key = derive(masterKey, pair, 'envelope')
      const boundToPair = Buffer.from(pair, 'utf8')
      return { seal: (plain) => sealWith(key, boundToPair, plain), open: (sealed) => openWith(key, boundToPair, sealed) }
    },
  }
}

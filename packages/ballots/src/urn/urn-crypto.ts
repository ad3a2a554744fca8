import { createCipheriv, createDecipheriv, createPrivateKey, createPublicKey, diffieHellman, generateKeyPairSync, hkdfSync, randomBytes, randomInt, scryptSync, type KeyObject } from 'node:crypto'
import { AppError } from '@dangjian/kernel'

// docs/decisions/0007-secret-ballot.md says why there are two layers and what each of them keeps from whom.

const NONCE = 12
const TAG = 16
const POINT = 32
const SPKI_HEAD = Buffer.from('302a300506032b656e032100', 'hex')
/** Length before the padding of a box. */
const LENGTH = 2

const seal = (key: Buffer, nonce: Buffer, bound: string, plain: Buffer): Buffer => {
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(Buffer.from(bound, 'utf8'))
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

const open = (key: Buffer, nonce: Buffer, bound: string, sealed: Buffer): Buffer => {
  const decipher = createDecipheriv('aes-256-gcm', key, nonce)
  decipher.setAAD(Buffer.from(bound, 'utf8'))
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG))
  return Buffer.concat([decipher.update(sealed.subarray(0, sealed.length - TAG)), decipher.final()])
}

/** Encrypts with a fresh nonce, which stands before the result. */
export const lock = (key: Buffer, bound: string, plain: Buffer): Buffer => {
  const nonce = randomBytes(NONCE)
  return Buffer.concat([nonce, seal(key, nonce, bound, plain)])
}

/** Opposite of `lock`; throws URN_UNREADABLE for another key or changed bytes. */
export const unlock = (key: Buffer, bound: string, locked: Buffer): Buffer => {
  try {
    return open(key, locked.subarray(0, NONCE), bound, locked.subarray(NONCE))
  } catch {
    throw new AppError('URN_UNREADABLE', {}, 409)
  }
}

const rawPublic = (key: KeyObject): Buffer => key.export({ format: 'der', type: 'spki' }).subarray(SPKI_HEAD.length)
const publicFrom = (raw: Buffer): KeyObject => createPublicKey({ key: Buffer.concat([SPKI_HEAD, raw]), format: 'der', type: 'spki' })

/** A new pair of an urn: what is dropped in is encrypted to `publicKey`, and only `privateKey` opens it. */
export const newUrnPair = (): { publicKey: Buffer; privateKey: Buffer } => {
  const pair = generateKeyPairSync('x25519')
  return { publicKey: rawPublic(pair.publicKey), privateKey: pair.privateKey.export({ format: 'der', type: 'pkcs8' }) }
}

const boxKey = (own: KeyObject, other: KeyObject, ephemeral: Buffer, publicKey: Buffer): Buffer =>
  Buffer.from(hkdfSync('sha256', diffieHellman({ privateKey: own, publicKey: other }), Buffer.concat([ephemeral, publicKey]), Buffer.from('dangjian/urn-box', 'utf8'), 32))

// The key of a box is used once, so its nonce may be fixed.
const noNonce = Buffer.alloc(NONCE)

/** Bytes of a box that holds `slotBytes` of content. */
export const boxBytesOf = (slotBytes: number): number => POINT + LENGTH + slotBytes + TAG

/** Puts a content into a box of fixed size that the urn's private key alone opens. Throws URN_CONTENT_TOO_LONG. */
export const closeBox = (publicKey: Buffer, slotBytes: number, content: string): Buffer => {
  const bytes = Buffer.from(content, 'utf8')
  if (bytes.length > slotBytes) throw new AppError('URN_CONTENT_TOO_LONG', { bytes: bytes.length, most: slotBytes })
  const padded = Buffer.alloc(LENGTH + slotBytes)
  padded.writeUInt16BE(bytes.length, 0)
  bytes.copy(padded, LENGTH)
  const { publicKey: ephemeralKey, privateKey } = generateKeyPairSync('x25519')
  const ephemeral = rawPublic(ephemeralKey)
  return Buffer.concat([ephemeral, seal(boxKey(privateKey, publicFrom(publicKey), ephemeral, publicKey), noNonce, 'box', padded)])
}

/** Takes the content out of a box; throws URN_UNREADABLE. */
export const openBox = (publicKey: Buffer, privateKey: Buffer, box: Buffer): string => {
  try {
    const ephemeral = box.subarray(0, POINT)
    const key = boxKey(createPrivateKey({ key: privateKey, format: 'der', type: 'pkcs8' }), publicFrom(ephemeral), ephemeral, publicKey)
    const padded = open(key, noNonce, 'box', box.subarray(POINT))
    return padded.subarray(LENGTH, LENGTH + padded.readUInt16BE(0)).toString('utf8')
  } catch {
    throw new AppError('URN_UNREADABLE', {}, 409)
  }
}

/** The key under which the private key lies in the urn's row: of the deployment's share and, where there is one, of the opening code. */
export const pairLockKey = (share: Buffer, salt: Buffer, code: string): Buffer =>
  code === '' ? Buffer.from(hkdfSync('sha256', share, salt, Buffer.from('dangjian/urn-pair', 'utf8'), 32)) : scryptSync(Buffer.concat([share, Buffer.from(code, 'utf8')]), salt, 32, { N: 2 ** 14, r: 8, p: 1 })

/** A new order by the system's randomness (Fisher and Yates): every order is as likely as every other. */
export const shuffled = <T>(items: readonly T[]): T[] => {
  const order = [...items]
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = randomInt(last + 1)
    const [a, b] = [order[last], order[other]]
    if (a !== undefined && b !== undefined) [order[last], order[other]] = [b, a]
  }
  return order
}

import { createCipheriv, createDecipheriv, createHash, createPublicKey, randomBytes, scrypt, sign, verify } from 'node:crypto'
import { canonicalJson } from '@dangjian/db'
import { AppError } from '@dangjian/kernel'
import { z } from 'zod'
import { letterSchema } from './exchange-messages.ts'
import type { OwnKey } from './own-key.ts'
import { personRecordSchema, type PersonRecord } from './person-record.ts'
import { transferReasonSchema } from './transfer-words.ts'

const base64 = z.string().max(400_000).regex(/^[A-Za-z0-9+/]+={0,2}$/)

/** The part of a package that everybody may read and the issuer signs. The person is in `sealed`: opened by the code on the paper letter. */
const bodySchema = z.object({
  transferId: z.uuid(),
  attempt: z.number().int().min(1),
  issuer: z.object({ code: z.string().max(12), name: z.string().min(1).max(80), publicKey: base64 }),
  receiver: z.string().max(120),
  fromUnitName: z.string().max(120),
  letter: letterSchema,
  reason: transferReasonSchema,
  reasonNote: z.string().max(200),
  sealed: z.object({ salt: base64, nonce: base64, tag: base64, data: base64 }),
})
export type PackageBody = z.infer<typeof bodySchema>

export const packageSchema = z.object({ format: z.literal('dangjian.transfer'), version: z.literal(1), body: bodySchema, signature: base64 })
export type TransferPackage = z.infer<typeof packageSchema>

const keyFrom = (code: string, salt: Buffer): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(code.toUpperCase().replaceAll(/[^2-9A-Z]/g, ''), salt, 32, { N: 32_768, r: 8, p: 1, maxmem: 64 * 1024 * 1024 }, (error, key) => (error ? reject(error) : resolve(key)))
  })

/** What the cipher text is bound to: it cannot be moved under another letter or another issuer's key. */
const boundTo = (body: Omit<PackageBody, 'sealed'>): Buffer => Buffer.from(canonicalJson({ ...body, sealed: undefined }), 'utf8')

/** SHA-256 of a public key as people compare it: eight groups of four. */
export const fingerprintOf = (publicKey: string): string =>
  createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest('hex').slice(0, 32).toUpperCase().replaceAll(/(.{4})(?=.)/g, '$1 ')

/** Seals the person with the letter's code and signs the whole with the issuer's Ed25519 key. */
export const writePackage = async (head: Omit<PackageBody, 'sealed'>, record: PersonRecord, code: string, key: OwnKey): Promise<TransferPackage> => {
  const [salt, nonce] = [randomBytes(16), randomBytes(12)]
  const cipher = createCipheriv('aes-256-gcm', await keyFrom(code, salt), nonce)
  cipher.setAAD(boundTo(head))
  const data = Buffer.concat([cipher.update(JSON.stringify(record), 'utf8'), cipher.final()])
  const sealed = { salt: salt.toString('base64'), nonce: nonce.toString('base64'), tag: cipher.getAuthTag().toString('base64'), data: data.toString('base64') }
  const body: PackageBody = { ...head, sealed }
  return { format: 'dangjian.transfer', version: 1, body, signature: sign(null, Buffer.from(canonicalJson(body), 'utf8'), key.privateKey).toString('base64') }
}

const isSigned = ({ body, signature }: TransferPackage): boolean => {
  try {
    const key = createPublicKey({ key: Buffer.from(body.issuer.publicKey, 'base64'), type: 'spki', format: 'der' })
    return key.asymmetricKeyType === 'ed25519' && verify(null, Buffer.from(canonicalJson(body), 'utf8'), key, Buffer.from(signature, 'base64'))
  } catch {
    return false
  }
}

/** Reads a package's text and checks its signature. Throws PACKAGE_UNREADABLE for another kind of file, PACKAGE_SIGNATURE_INVALID when a letter of it was changed. */
export const readPackage = (content: string): TransferPackage => {
  let raw: unknown
  try {
    raw = JSON.parse(content)
  } catch {
    throw new AppError('PACKAGE_UNREADABLE')
  }
  const parsed = packageSchema.safeParse(raw)
  if (!parsed.success) throw new AppError('PACKAGE_UNREADABLE')
  if (!isSigned(parsed.data)) throw new AppError('PACKAGE_SIGNATURE_INVALID')
  return parsed.data
}

/** Opens the person with the code of the paper letter. Throws PACKAGE_CODE_WRONG. */
export const openPackage = async ({ body }: TransferPackage, code: string): Promise<PersonRecord> => {
  const { sealed, ...head } = body
  const key = await keyFrom(code, Buffer.from(sealed.salt, 'base64'))
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(sealed.nonce, 'base64'), { authTagLength: 16 })
    decipher.setAAD(boundTo(head))
    decipher.setAuthTag(Buffer.from(sealed.tag, 'base64'))
    return personRecordSchema.parse(JSON.parse(Buffer.concat([decipher.update(Buffer.from(sealed.data, 'base64')), decipher.final()]).toString('utf8')))
  } catch {
    throw new AppError('PACKAGE_CODE_WRONG')
  }
}

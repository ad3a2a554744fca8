import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { AppError } from '@dangjian/kernel'

/** First bytes of an encrypted archive: magic, 16 bytes salt, 12 bytes nonce; then AES-256-GCM, and its tag (16 bytes) at the end. */
const magic = Buffer.from('DJARC1\n', 'utf8')
const SALT = 16
const NONCE = 12
const TAG = 16
const headLength = magic.length + SALT + NONCE

const keyOf = (passphrase: string, salt: Buffer): Buffer => scryptSync(passphrase.normalize('NFC'), salt, 32, { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 })

/** Encrypts what passes through under a passphrase (scrypt N=2^15, r=8, p=1). */
export const encryptStream = (passphrase: string): Transform => {
  const [salt, nonce] = [randomBytes(SALT), randomBytes(NONCE)]
  const head = Buffer.concat([magic, salt, nonce])
  const cipher = createCipheriv('aes-256-gcm', keyOf(passphrase, salt), nonce)
  cipher.setAAD(head)
  let begun = false
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      if (!begun) this.push(head)
      begun = true
      done(null, cipher.update(chunk))
    },
    flush(done) {
      this.push(cipher.final())
      this.push(cipher.getAuthTag())
      done()
    },
  })
}

/** Whether a file is an encrypted archive. */
export const isEncrypted = async (file: string): Promise<boolean> => {
  const handle = await open(file, 'r')
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(magic.length), 0, magic.length, 0)
    return bytesRead === magic.length && buffer.equals(magic)
  } finally {
    await handle.close()
  }
}

/** Decrypts a file into another, readable by its owner alone. Throws ARCHIVE_PASSPHRASE_WRONG when passphrase or bytes are not the ones it was written with. */
export const decryptFile = async (file: string, passphrase: string, clearFile: string): Promise<void> => {
  const { size } = await stat(file)
  if (size < headLength + TAG) throw new AppError('ARCHIVE_UNREADABLE', {}, 422)
  const handle = await open(file, 'r')
  const head = Buffer.alloc(headLength)
  const tag = Buffer.alloc(TAG)
  try {
    await handle.read(head, 0, headLength, 0)
    await handle.read(tag, 0, TAG, size - TAG)
  } finally {
    await handle.close()
  }
  const decipher = createDecipheriv('aes-256-gcm', keyOf(passphrase, head.subarray(magic.length, magic.length + SALT)), head.subarray(magic.length + SALT))
  decipher.setAAD(head)
  decipher.setAuthTag(tag)
  try {
    await pipeline(createReadStream(file, { start: headLength, end: size - TAG - 1 }), decipher, createWriteStream(clearFile, { mode: 0o600 }))
  } catch {
    throw new AppError('ARCHIVE_PASSPHRASE_WRONG', {}, 422)
  }
}

import { createHash, randomBytes } from 'node:crypto'

/** A session's secret: 256 random bits, base64url; lives in the cookie only. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What the database keeps of a secret of 256 bits or of a login name: SHA-256, hex. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

import { createHash, randomBytes } from 'node:crypto'

const pattern = /^([0-9a-f]{32})-[\w-]{43}$/

/** A new secret address part: the tenant and 256 random bits. It is shown once and kept nowhere. */
export const newFeedToken = (tenantId: string): string => `${tenantId.replaceAll('-', '')}-${randomBytes(32).toString('base64url')}`

/** What the database keeps of it. */
export const feedTokenHash = (token: string): string => createHash('sha256').update(token, 'utf8').digest('hex')

/** The tenant that a token names; null for anything that is no token. */
export const tenantOfFeedToken = (token: string): string | null => {
  const hex = pattern.exec(token)?.[1]
  return hex === undefined ? null : `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

import { createHash, randomBytes } from 'node:crypto'
import { isId } from '@dangjian/kernel'

const written = (bytes: Buffer): string => bytes.toString('base64url')

/** A new link's secret: 24 random bytes. */
export const newSecret = (): string => written(randomBytes(24))

/** What is kept of a secret: it cannot be turned back. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** What stands behind `#` in a link: the tenant and the secret. A fragment never leaves the browser with the address, so it is in no log. */
export const writeToken = (tenantId: string, secret: string): string => `${written(Buffer.from(tenantId.replaceAll('-', ''), 'hex'))}.${secret}`

/** Tenant and secret of a token; null when it is none of ours. */
export const readToken = (token: string): { tenantId: string; secret: string } | null => {
  const [tenant = '', secret = '', ...rest] = token.split('.')
  const hex = Buffer.from(tenant, 'base64url').toString('hex')
  const tenantId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  return rest.length === 0 && isId(tenantId) && /^[\w-]{32}$/.test(secret) ? { tenantId, secret } : null
}

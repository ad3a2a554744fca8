import { noAccess, type Access, type Actor, type Tenant } from '@dangjian/contracts'
import { findTenantById } from '@dangjian/tenancy'
import type { AccessSources } from './access-sources.ts'
import type { IdentityHost } from './identity-host.ts'
import { logInPolicy } from './log-in-policy.ts'
import { resolveAccess } from './resolve-access.ts'
import { findLivingSession, touchSession } from './session-store.ts'
import { sha256 } from './token.ts'

/** Who asks: what a procedure's session is made of. */
export interface ActiveSession {
  /** SHA-256 of the token: names the session without opening it. */
  readonly sessionId: string
  readonly tenant: Tenant
  readonly actor: Actor
  readonly access: Access
}

const tokenPattern = /^[\w-]{43}$/

/**
 * The session behind a cookie's token, with access resolved afresh; null for an unknown, idle, expired or disabled one. While the password
 * is still the temporary one, the session may do nothing but change it.
 */
export const readSession = async (host: IdentityHost, token: string | undefined, sources: AccessSources, requestId: string): Promise<ActiveSession | null> => {
  if (token === undefined || !tokenPattern.test(token)) return null
  const sessionId = sha256(token)
  const at = host.clock.now()
  const found = await findLivingSession(host.database.db, sessionId, at, new Date(at.getTime() - logInPolicy.idle))
  if (!found) return null
  const { session, account } = found
  if (at.getTime() - session.lastSeenAt.getTime() >= logInPolicy.touchEvery) await touchSession(host.database.db, sessionId, at)
  const tenant = await findTenantById(host.database.db, account.tenantId)
  if (!tenant) return null
  const actor: Actor = { kind: 'account', accountId: account.id, memberId: account.memberId, name: account.displayName }
  if (account.passwordChangedAt === null) return { sessionId, tenant, actor, access: noAccess }
  const access = await host.openTenant(tenant.id, actor, requestId, (scope) => resolveAccess(scope, account, sources))
  return { sessionId, tenant, actor, access }
}

import { AppError, localTimeOf, notFound } from '@dangjian/kernel'
import { z } from 'zod'
import { findAccount, lockAccount, updateAccount } from './account-store.ts'
import type { Client, IdentityHost } from './identity-host.ts'
import { endOfLock, logInPolicy } from './log-in-policy.ts'
import { clearGuard, countFailure, findLock } from './login-guard-store.ts'
import { openSession, type OpenedSession } from './open-session.ts'
import { hashPassword, requireStrongPassword, verifyPassword } from './password.ts'
import type { ActiveSession } from './read-session.ts'
import { deleteSessionsOf } from './session-store.ts'
import { sha256 } from './token.ts'

export const changePasswordInput = z.object({ current: z.string().min(1).max(200), next: z.string().min(1).max(200) })
export type ChangePasswordInput = z.infer<typeof changePasswordInput>

/**
 * Sets a new password, ends every session of the account and opens a new one. Throws PASSWORD_WRONG (counted like a failed log-in),
 * LOGIN_LOCKED, PASSWORD_WEAK with reasons, PASSWORD_SAME.
 */
export const changePassword = async (host: IdentityHost, session: Pick<ActiveSession, 'tenant' | 'actor'>, input: ChangePasswordInput, client: Client): Promise<OpenedSession> => {
  const { tenant, actor } = session
  const account = actor.accountId === null ? undefined : await findAccount(host.database.db, tenant.id, actor.accountId)
  if (!account) throw notFound('account')
  const nameHash = sha256(account.login)
  const at = host.clock.now()
  const until = await host.database.inTransaction((tx) => findLock(tx, nameHash, at))
  if (until) throw new AppError('LOGIN_LOCKED', { unlockAt: until.toISOString(), unlockTime: localTimeOf(until) }, 429)
  if (!(await verifyPassword(account.passwordHash, input.current))) {
    await host.openTenant(tenant.id, actor, client.requestId, async (scope) => {
      const forgetBefore = new Date(at.getTime() - logInPolicy.forgetFailuresAfter)
      await countFailure(scope.tx, nameHash, { at, forgetBefore, limit: logInPolicy.failuresPerName, lockUntil: endOfLock(at) })
      await scope.audit({ action: 'password.change-failed', subject: { type: 'account', id: account.id }, summary: `${actor.name}修改密码时原密码不符`, details: { source: client.source } })
    })
    throw new AppError('PASSWORD_WRONG', {}, 422)
  }
  if (input.current === input.next) throw new AppError('PASSWORD_SAME', {}, 422)
  requireStrongPassword(input.next, account)
  const passwordHash = await hashPassword(input.next)
  return host.openTenant(tenant.id, actor, client.requestId, async (scope) => {
    const current = await lockAccount(scope.tx, tenant.id, account.id)
    // Somebody else changed or reset it while we were hashing: the password that was checked is no longer the current one.
    if (current?.passwordHash !== account.passwordHash || current.status !== 'active') throw new AppError('PASSWORD_WRONG', {}, 422)
    await updateAccount(scope.tx, tenant.id, account.id, { passwordHash, passwordChangedAt: at })
    await clearGuard(scope.tx, nameHash)
    const ended = await deleteSessionsOf(scope.tx, account.id)
    await scope.audit({ action: 'password.changed', subject: { type: 'account', id: account.id }, summary: `${actor.name}修改本人密码`, details: { sessionsEnded: ended } })
    return openSession(scope.tx, { ...account, passwordChangedAt: at }, client, at)
  })
}

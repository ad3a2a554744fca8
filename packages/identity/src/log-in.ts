import { systemActor, type Actor } from '@dangjian/contracts'
import type { Scope, Tx } from '@dangjian/db'
import { AppError, localTimeOf } from '@dangjian/kernel'
import { z } from 'zod'
import { findAccountByLogin, type AccountRow } from './account-store.ts'
import type { Client, IdentityHost } from './identity-host.ts'
import { endOfLock, logInPolicy, minuteOf } from './log-in-policy.ts'
import { clearGuard, countFailure, countSourceFailure, findLock, sourceFailures } from './login-guard-store.ts'
import { normalLogin } from './normal-login.ts'
import { openSession, type OpenedSession } from './open-session.ts'
import { verifyPassword } from './password.ts'
import { deleteSession } from './session-store.ts'
import { sha256 } from './token.ts'

export const logInInput = z.object({ loginName: z.string().min(1).max(100), password: z.string().min(1).max(200) })
export type LogInInput = z.infer<typeof logInInput>

export interface LogInClient extends Client {
  /** The session that the browser still has; it ends with a successful log-in. */
  readonly replaces: string | null
}

const failed = (): AppError => new AppError('LOGIN_FAILED', {}, 401)
const locked = (until: Date): AppError => new AppError('LOGIN_LOCKED', { unlockAt: until.toISOString(), unlockTime: localTimeOf(until) }, 429)

const actorOf = (account: AccountRow): Actor => ({ kind: 'account', accountId: account.id, memberId: account.memberId, name: account.displayName })

const requireCalmSource = async (host: IdentityHost, source: string): Promise<void> => {
  const since = new Date(host.clock.now().getTime() - logInPolicy.sourceWindow)
  if ((await sourceFailures(host.database.db, source, since)) < logInPolicy.failuresPerSource) return
  const until = endOfLock(host.clock.now(), logInPolicy.sourceWindow)
  throw new AppError('LOGIN_THROTTLED', { retryAt: until.toISOString(), retryTime: localTimeOf(until) }, 429)
}

/** Counts the failure for name and source; the error to answer with says no more than a stranger may know. */
const recordFailure = async (tx: Tx, nameHash: string, source: string, at: Date): Promise<{ error: AppError; counted: boolean; lockedNow: boolean }> => {
  await countSourceFailure(tx, source, minuteOf(at))
  const forgetBefore = new Date(at.getTime() - logInPolicy.forgetFailuresAfter)
  const guard = await countFailure(tx, nameHash, { at, forgetBefore, limit: logInPolicy.failuresPerName, lockUntil: endOfLock(at) })
  if (guard) return { error: failed(), counted: true, lockedNow: guard.lockedUntil !== null }
  const until = await findLock(tx, nameHash, at)
  return { error: until ? locked(until) : failed(), counted: false, lockedNow: false }
}

const auditFailure = async (scope: Scope, account: AccountRow, client: Client, lockedNow: boolean): Promise<void> => {
  const subject = { type: 'account', id: account.id }
  const details = { source: client.source, userAgent: client.userAgent.slice(0, 300) }
  await scope.audit({ action: 'login.failed', subject, summary: `账号“${account.login}”登录失败`, details })
  if (lockedNow) await scope.audit({ action: 'account.locked', subject, summary: `账号“${account.login}”连续登录失败${logInPolicy.failuresPerName}次，已锁定`, details })
}

const refuse = async (host: IdentityHost, account: AccountRow | undefined, nameHash: string, client: Client): Promise<AppError> => {
  const at = host.clock.now()
  if (!account) return (await host.database.inTransaction((tx) => recordFailure(tx, nameHash, client.source, at))).error
  return host.openTenant(account.tenantId, systemActor('log-in'), client.requestId, async (scope) => {
    const { error, counted, lockedNow } = await recordFailure(scope.tx, nameHash, client.source, at)
    if (counted) await auditFailure(scope, account, client, lockedNow)
    return error
  })
}

/**
 * Opens a session for a name and a password. An unknown name, a disabled account and a wrong password cost the same work, count the same
 * failures and give the same LOGIN_FAILED; a name that failed five times in a row, known or not, gives LOGIN_LOCKED until `unlockAt`, even
 * with the right password; a source that fails too often gives LOGIN_THROTTLED. Success and failure are in the audit trail of the tenant.
 */
export const logIn = async (host: IdentityHost, input: LogInInput, client: LogInClient): Promise<OpenedSession> => {
  await requireCalmSource(host, client.source)
  const login = normalLogin(input.loginName)
  const nameHash = sha256(login)
  const account = await findAccountByLogin(host.database.db, login)
  const right = await verifyPassword(account?.passwordHash, input.password)
  if (!account || !right || account.status !== 'active') throw await refuse(host, account, nameHash, client)
  return host.openTenant(account.tenantId, actorOf(account), client.requestId, async (scope) => {
    const at = scope.clock.now()
    // Judged after the password and under the row's lock: of many guesses at once none comes through once five have failed.
    const until = await findLock(scope.tx, nameHash, at)
    if (until) throw locked(until)
    await clearGuard(scope.tx, nameHash)
    if (client.replaces !== null) await deleteSession(scope.tx, client.replaces)
    const opened = await openSession(scope.tx, account, client, at)
    const details = { source: client.source, userAgent: client.userAgent.slice(0, 300) }
    await scope.audit({ action: 'login.succeeded', subject: { type: 'account', id: account.id }, summary: `账号“${account.login}”登录`, details })
    return opened
  })
}

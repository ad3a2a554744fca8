import type { Scope } from '@dangjian/db'
import { updateAccount } from './account-store.ts'
import { lockOthersAccount, type AccountInput } from './disable-account.ts'
import { clearGuard } from './login-guard-store.ts'
import { hashPassword, temporaryPassword } from './password.ts'
import { deleteSessionsOf } from './session-store.ts'
import { sha256 } from './token.ts'

/**
 * Gives another person's account a temporary password (shown once, to be changed at the first log-in), lifts its lock and ends its
 * sessions. Throws NOT_FOUND and ACCOUNT_IS_OWN.
 */
export const resetPassword = async (scope: Scope, { accountId }: AccountInput): Promise<{ temporaryPassword: string }> => {
  const account = await lockOthersAccount(scope, accountId)
  const password = temporaryPassword()
  await updateAccount(scope.tx, scope.tenantId, accountId, { passwordHash: await hashPassword(password), passwordChangedAt: null })
  await clearGuard(scope.tx, sha256(account.login))
  const sessionsEnded = await deleteSessionsOf(scope.tx, accountId)
  await scope.audit({ action: 'password.reset', subject: { type: 'account', id: accountId }, summary: `重置账号“${account.login}”的密码并解除锁定`, details: { sessionsEnded } })
  return { temporaryPassword: password }
}

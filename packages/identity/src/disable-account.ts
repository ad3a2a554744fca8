import type { Scope } from '@dangjian/db'
import { conflict, notFound } from '@dangjian/kernel'
import { z } from 'zod'
import { lockAccount, updateAccount, type AccountRow } from './account-store.ts'
import { deleteSessionsOf } from './session-store.ts'

export const accountInput = z.object({ accountId: z.uuid() })
export type AccountInput = z.infer<typeof accountInput>

/** Another person's account of this tenant, locked. Throws NOT_FOUND and ACCOUNT_IS_OWN (nobody decides about the own account). */
export const lockOthersAccount = async (scope: Scope, accountId: string): Promise<AccountRow> => {
  const account = await lockAccount(scope.tx, scope.tenantId, accountId)
  if (!account) throw notFound('account')
  if (account.id === scope.actor.accountId) throw conflict('ACCOUNT_IS_OWN')
  return account
}

/** Closes an account and ends its sessions at once; its records stay. Closing a closed one changes nothing. */
export const disableAccount = async (scope: Scope, { accountId }: AccountInput): Promise<{ sessionsEnded: number }> => {
  const account = await lockOthersAccount(scope, accountId)
  if (account.status === 'disabled') return { sessionsEnded: 0 }
  await updateAccount(scope.tx, scope.tenantId, accountId, { status: 'disabled' })
  const sessionsEnded = await deleteSessionsOf(scope.tx, accountId)
  await scope.audit({ action: 'account.disabled', subject: { type: 'account', id: accountId }, summary: `停用账号“${account.login}”`, details: { sessionsEnded } })
  return { sessionsEnded }
}

/** Opens a closed account again. */
export const enableAccount = async (scope: Scope, { accountId }: AccountInput): Promise<void> => {
  const account = await lockOthersAccount(scope, accountId)
  if (account.status === 'active') return
  await updateAccount(scope.tx, scope.tenantId, accountId, { status: 'active' })
  await scope.audit({ action: 'account.enabled', subject: { type: 'account', id: accountId }, summary: `恢复账号“${account.login}”` })
}

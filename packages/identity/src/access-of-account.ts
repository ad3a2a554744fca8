import type { Access, Actor } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import type { AccessSources } from './access-sources.ts'
import { findAccount } from './account-store.ts'
import { resolveAccess } from './resolve-access.ts'

/**
 * Who an account is and what it may do today, for work that a secret of its own stands for (a calendar's address) instead of a session. Null for an account that is
 * unknown to the tenant, disabled, or still has its temporary password.
 */
export const accessOfAccount = async (scope: Scope, accountId: string, sources: AccessSources): Promise<{ actor: Actor; access: Access } | null> => {
  const account = await findAccount(scope.tx, scope.tenantId, accountId)
  if (!account || account.status !== 'active' || account.passwordChangedAt === null) return null
  return { actor: { kind: 'account', accountId: account.id, memberId: account.memberId, name: account.displayName }, access: await resolveAccess(scope, account, sources) }
}

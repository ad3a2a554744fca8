import type { Scope } from '@dangjian/db'
import { conflict, newId, notFound } from '@dangjian/kernel'
import { z } from 'zod'
import type { HomeUnitOf } from './access-sources.ts'
import { findAccountOfMember, insertAccount } from './account-store.ts'
import { loginSchema } from './normal-login.ts'
import { hashPassword, requireStrongPassword, temporaryPassword } from './password.ts'

export const createAccountInput = z.object({
  login: loginSchema,
  displayName: z.string().trim().min(1).max(40),
  /** The member whose account it is; null for an administrator. */
  memberId: z.uuid().nullable().default(null),
})

/** `password` is for operators who set up a deployment: it counts as the owner's own and need not be changed at the first log-in. */
export type CreateAccountInput = z.output<typeof createAccountInput> & { readonly password?: string; readonly id?: string }

/** `temporaryPassword` is shown once and stored nowhere; null when the operator gave one. */
export interface CreatedAccount {
  readonly id: string
  readonly login: string
  readonly temporaryPassword: string | null
}

/**
 * Creates an account without any role: the system administrator creates, the security administrator grants. Throws LOGIN_TAKEN,
 * MEMBER_HAS_ACCOUNT, NOT_FOUND (the member has no open affiliation in this tenant), PASSWORD_WEAK.
 */
export const createAccount = async (scope: Scope, input: CreateAccountInput, homeUnit: HomeUnitOf): Promise<CreatedAccount> => {
  const { login, displayName, memberId } = input
  if (memberId !== null && !(await homeUnit(scope, memberId))) throw notFound('member')
  if (memberId !== null && (await findAccountOfMember(scope.tx, scope.tenantId, memberId))) throw conflict('MEMBER_HAS_ACCOUNT')
  if (input.password !== undefined) requireStrongPassword(input.password, { login, displayName })
  const temporary = input.password === undefined ? temporaryPassword() : null
  const at = scope.clock.now()
  const row = {
    id: input.id ?? newId(),
    tenantId: scope.tenantId,
    memberId,
    login,
    displayName,
    passwordHash: await hashPassword(input.password ?? temporary ?? ''),
    status: 'active' as const,
    passwordChangedAt: temporary === null ? at : null,
    createdAt: at,
  }
  if (!(await insertAccount(scope.tx, row))) throw conflict('LOGIN_TAKEN', { login })
  await scope.audit({ action: 'account.created', subject: { type: 'account', id: row.id }, summary: `建立账号“${login}”（${displayName}）`, details: { memberId } })
  return { id: row.id, login, temporaryPassword: temporary }
}

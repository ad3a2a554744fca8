import type { Scope } from '@dangjian/db'
import { AppError, notFound, today } from '@dangjian/kernel'
import { getOrgUnit } from '@dangjian/org'
import { findAccount } from './account-store.ts'

/** What the apps show of the person who is signed in. */
export interface SessionDescription {
  readonly accountId: string
  /** The login name. */
  readonly accountName: string
  readonly personName: string
  readonly memberId: string | null
  /** The password is temporary; nothing works until it is changed. */
  readonly mustChangePassword: boolean
  /** Every permission held anywhere, in alphabetical order. */
  readonly permissions: readonly string[]
  readonly roles: ReadonlyArray<{ readonly role: string; readonly orgUnitId: string | null; readonly orgUnitName: string | null }>
  /** Today in Asia/Shanghai. */
  readonly today: string
}

const nameOf = async (scope: Scope, id: string | null): Promise<string | null> => {
  if (id === null) return null
  try {
    return (await getOrgUnit(scope, id)).shortName
  } catch (error) {
    if (error instanceof AppError && error.code === 'NOT_FOUND') return null
    throw error
  }
}

/** Describes the session that opened this scope. Throws NOT_FOUND for a scope without an account. */
export const describeSession = async (scope: Scope): Promise<SessionDescription> => {
  const account = scope.actor.accountId === null ? undefined : await findAccount(scope.tx, scope.tenantId, scope.actor.accountId)
  if (!account) throw notFound('account')
  const { grants } = scope.access
  const names = new Map<string | null, string | null>()
  for (const id of new Set(grants.map(({ orgUnitId }) => orgUnitId))) names.set(id, await nameOf(scope, id))
  return {
    accountId: account.id,
    accountName: account.login,
    personName: account.displayName,
    memberId: account.memberId,
    mustChangePassword: account.passwordChangedAt === null,
    permissions: [...new Set(grants.flatMap(({ permissions }) => [...permissions]))].sort(),
    roles: grants.map(({ role, orgUnitId }) => ({ role, orgUnitId, orgUnitName: names.get(orgUnitId) ?? null })),
    today: today(scope.clock),
  }
}

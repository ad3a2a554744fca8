import type { Page, Scope } from '@dangjian/db'
import { AppError, today } from '@dangjian/kernel'
import { getOrgUnit } from '@dangjian/org'
import { selectGrantsOfAccounts } from './grant-store.ts'
import { listAccountsInput, pageOfAccounts, type ListAccountsInput } from './list-accounts.ts'

export const listGrantsInput = listAccountsInput
export type ListGrantsInput = ListAccountsInput

/** One grant of an account; days in Asia/Shanghai, `validTo` exclusive. */
export interface GrantLine {
  readonly id: string
  readonly role: string
  readonly orgUnitId: string | null
  readonly orgUnitName: string | null
  readonly validFrom: string
  readonly validTo: string | null
  readonly isActive: boolean
  readonly grantedBy: string
}

/** An account with its grants, newest first; roles by post are not granted and do not stand here. */
export interface AccountGrants {
  readonly accountId: string
  readonly login: string
  readonly displayName: string
  readonly status: 'active' | 'disabled'
  readonly isMember: boolean
  readonly grants: readonly GrantLine[]
}

const unitName = async (scope: Scope, id: string | null): Promise<string | null> => {
  if (id === null) return null
  try {
    return (await getOrgUnit(scope, id)).name
  } catch (error) {
    if (error instanceof AppError && error.code === 'NOT_FOUND') return null
    throw error
  }
}

/** Accounts with what was granted to each, for the security administrator. */
export const listGrants = async (scope: Scope, input: ListGrantsInput): Promise<Page<AccountGrants>> => {
  const page = await pageOfAccounts(scope, input)
  const rows = await selectGrantsOfAccounts(scope.tx, scope.tenantId, page.items.map(({ id }) => id))
  const names = new Map<string | null, string | null>()
  for (const id of new Set(rows.map(({ orgUnitId }) => orgUnitId))) names.set(id, await unitName(scope, id))
  const day = today(scope.clock)
  const items = page.items.map((account) => ({
    accountId: account.id,
    login: account.login,
    displayName: account.displayName,
    status: account.status,
    isMember: account.memberId !== null,
    grants: rows
      .filter(({ accountId }) => accountId === account.id)
      .map(({ id, role, orgUnitId, validFrom, validTo, grantedBy }) => ({
        id, role, orgUnitId, orgUnitName: names.get(orgUnitId) ?? null, validFrom, validTo, grantedBy,
        isActive: validFrom <= day && (validTo === null || day < validTo),
      })),
  }))
  return { ...page, items }
}

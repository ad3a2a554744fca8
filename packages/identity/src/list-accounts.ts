import { decodeCursor, encodeCursor, pageInputSchema, type Page, type Scope } from '@dangjian/db'
import { isId } from '@dangjian/kernel'
import { z } from 'zod'
import { countAccounts, selectAccounts, type AccountRow } from './account-store.ts'
import { selectLocks } from './login-guard-store.ts'
import { sha256 } from './token.ts'

export const listAccountsInput = pageInputSchema.extend({ search: z.string().trim().max(40).optional() })
export type ListAccountsInput = z.output<typeof listAccountsInput>

/** A row of the accounts page. Instants are ISO texts. */
export interface AccountLine {
  readonly id: string
  readonly login: string
  readonly displayName: string
  readonly isMember: boolean
  readonly status: 'active' | 'disabled'
  readonly mustChangePassword: boolean
  /** Null when not locked. */
  readonly lockedUntil: string | null
  readonly createdAt: string
}

/** One page of account rows in the order of creation; shared by the two lists that show accounts. */
export const pageOfAccounts = async (scope: Scope, input: ListAccountsInput): Promise<Page<AccountRow>> => {
  const filter = { tenantId: scope.tenantId, search: input.search }
  const after = input.cursor === undefined ? undefined : decodeCursor(input.cursor)?.[0]
  const rows = await selectAccounts(scope.tx, filter, after !== undefined && isId(after) ? after : undefined, input.limit + 1)
  const items = rows.slice(0, input.limit)
  const last = items.at(-1)
  return { items, total: await countAccounts(scope.tx, filter), next: rows.length > input.limit && last ? encodeCursor([last.id]) : null }
}

/** The tenant's accounts in the order of creation, for the system administrator. */
export const listAccounts = async (scope: Scope, input: ListAccountsInput): Promise<Page<AccountLine>> => {
  const page = await pageOfAccounts(scope, input)
  const locks = await selectLocks(scope.tx, page.items.map(({ login }) => sha256(login)), scope.clock.now())
  const items = page.items.map((row) => ({
    id: row.id,
    login: row.login,
    displayName: row.displayName,
    isMember: row.memberId !== null,
    status: row.status,
    mustChangePassword: row.passwordChangedAt === null,
    lockedUntil: locks.get(sha256(row.login))?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
  }))
  return { ...page, items }
}

import type { Tx } from '@dangjian/db'
import { and, asc, count, eq, gt, ilike, or, sql, type SQL } from 'drizzle-orm'
import { accounts } from './tables.ts'

/** An account as stored; the directory has no row security, so every statement of a tenant names the tenant. */
export type AccountRow = typeof accounts.$inferSelect

/** By login name in the whole deployment, for the log-in only. */
export const findAccountByLogin = async (tx: Tx, login: string): Promise<AccountRow | undefined> => {
  const [row] = await tx.select().from(accounts).where(eq(accounts.login, login))
  return row
}

const own = (tenantId: string, id: string): SQL | undefined => and(eq(accounts.tenantId, tenantId), eq(accounts.id, id))

/** One account of the tenant. */
export const findAccount = async (tx: Tx, tenantId: string, id: string): Promise<AccountRow | undefined> => {
  const [row] = await tx.select().from(accounts).where(own(tenantId, id))
  return row
}

/** One account of the tenant, locked until the transaction ends. */
export const lockAccount = async (tx: Tx, tenantId: string, id: string): Promise<AccountRow | undefined> => {
  const [row] = await tx.select().from(accounts).where(own(tenantId, id)).for('update')
  return row
}

/** The account of a member of the tenant. */
export const findAccountOfMember = async (tx: Tx, tenantId: string, memberId: string): Promise<AccountRow | undefined> => {
  const [row] = await tx.select().from(accounts).where(and(eq(accounts.tenantId, tenantId), eq(accounts.memberId, memberId)))
  return row
}

/** False when the login name is taken. */
export const insertAccount = async (tx: Tx, row: AccountRow): Promise<boolean> => {
  const added = await tx.insert(accounts).values(row).onConflictDoNothing({ target: accounts.login }).returning({ id: accounts.id })
  return added.length > 0
}

export const updateAccount = async (tx: Tx, tenantId: string, id: string, change: Partial<Pick<AccountRow, 'status' | 'passwordHash' | 'passwordChangedAt'>>): Promise<void> => {
  await tx.update(accounts).set(change).where(own(tenantId, id))
}

export interface AccountFilter {
  readonly tenantId: string
  /** Part of the login name or of the display name. */
  readonly search: string | undefined
}

const matching = ({ tenantId, search }: AccountFilter): SQL | undefined => {
  if (search === undefined || search === '') return eq(accounts.tenantId, tenantId)
  const pattern = `%${search.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  return and(eq(accounts.tenantId, tenantId), or(ilike(accounts.login, pattern), ilike(accounts.displayName, pattern)))
}

/** Accounts in the order of their ids, after `afterId`. */
export const selectAccounts = (tx: Tx, filter: AccountFilter, afterId: string | undefined, limit: number): Promise<AccountRow[]> =>
  tx.select().from(accounts).where(and(matching(filter), afterId === undefined ? undefined : gt(accounts.id, afterId))).orderBy(asc(accounts.id)).limit(limit)

export const countAccounts = async (tx: Tx, filter: AccountFilter): Promise<number> => {
  const [row] = await tx.select({ total: count() }).from(accounts).where(matching(filter))
  return row?.total ?? 0
}

/** How many accounts of the tenant belong to any of the members; ids travel as one JSON text, since an import has up to 100,000 of them. */
export const countAccountsOfMembers = async (tx: Tx, tenantId: string, memberIds: readonly string[]): Promise<number> => {
  const ids = sql`select value::uuid from jsonb_array_elements_text(${JSON.stringify(memberIds)}::text::jsonb)`
  const [row] = await tx.select({ count: count() }).from(accounts).where(and(eq(accounts.tenantId, tenantId), sql`${accounts.memberId} in (${ids})`))
  return row?.count ?? 0
}

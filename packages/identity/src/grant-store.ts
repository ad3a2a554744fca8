import type { Tx } from '@dangjian/db'
import { and, desc, eq, inArray } from 'drizzle-orm'
import { grants } from './tables.ts'

/** A grant as stored: `[validFrom, validTo)`, days in Asia/Shanghai. */
export type GrantRow = typeof grants.$inferSelect

/** Every grant, past and present, of one account. */
export const selectGrantsOfAccount = (tx: Tx, tenantId: string, accountId: string): Promise<GrantRow[]> =>
  tx.select().from(grants).where(and(eq(grants.tenantId, tenantId), eq(grants.accountId, accountId)))

/** Every grant of the accounts, newest first. */
export const selectGrantsOfAccounts = async (tx: Tx, tenantId: string, accountIds: readonly string[]): Promise<GrantRow[]> =>
  accountIds.length === 0 ? [] : tx.select().from(grants).where(and(eq(grants.tenantId, tenantId), inArray(grants.accountId, [...accountIds]))).orderBy(desc(grants.id))

/** One grant, locked until the transaction ends. */
export const lockGrant = async (tx: Tx, tenantId: string, id: string): Promise<GrantRow | undefined> => {
  const [row] = await tx.select().from(grants).where(and(eq(grants.tenantId, tenantId), eq(grants.id, id))).for('update')
  return row
}

export const insertGrant = async (tx: Tx, row: GrantRow): Promise<void> => {
  await tx.insert(grants).values(row)
}

/** Ends a grant before `validTo`. */
export const endGrant = async (tx: Tx, tenantId: string, id: string, validTo: string): Promise<void> => {
  await tx.update(grants).set({ validTo }).where(and(eq(grants.tenantId, tenantId), eq(grants.id, id)))
}

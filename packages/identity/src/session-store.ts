import type { Tx } from '@dangjian/db'
import { and, eq, gt, lt, lte, ne, or } from 'drizzle-orm'
import { accounts, sessions } from './tables.ts'
import type { AccountRow } from './account-store.ts'

export type SessionRow = typeof sessions.$inferSelect

export const insertSession = async (tx: Tx, row: SessionRow): Promise<void> => {
  await tx.insert(sessions).values(row)
}

/** A living session of an active account: used after `idleSince` and not past its absolute end. */
export const findLivingSession = async (tx: Tx, tokenHash: string, at: Date, idleSince: Date): Promise<{ session: SessionRow; account: AccountRow } | undefined> => {
  const living = and(eq(sessions.tokenHash, tokenHash), gt(sessions.expiresAt, at), gt(sessions.lastSeenAt, idleSince))
  const [row] = await tx
    .select({ session: sessions, account: accounts })
    .from(sessions)
    .innerJoin(accounts, and(eq(accounts.id, sessions.accountId), eq(accounts.tenantId, sessions.tenantId)))
    .where(and(living, eq(accounts.status, 'active')))
  return row
}

/** Moves the idle clock on. */
export const touchSession = async (tx: Tx, tokenHash: string, at: Date): Promise<void> => {
  await tx.update(sessions).set({ lastSeenAt: at }).where(and(eq(sessions.tokenHash, tokenHash), lt(sessions.lastSeenAt, at)))
}

export const deleteSession = async (tx: Tx, tokenHash: string): Promise<void> => {
  await tx.delete(sessions).where(eq(sessions.tokenHash, tokenHash))
}

/** Ends every session of an account, except one if given; returns how many. */
export const deleteSessionsOf = async (tx: Tx, accountId: string, except?: string): Promise<number> => {
  const others = except === undefined ? undefined : ne(sessions.tokenHash, except)
  return (await tx.delete(sessions).where(and(eq(sessions.accountId, accountId), others)).returning({ id: sessions.accountId })).length
}

/** Removes sessions that are past their end or idle since `idleSince`; returns how many. */
export const deleteDeadSessions = async (tx: Tx, at: Date, idleSince: Date): Promise<number> =>
  (await tx.delete(sessions).where(or(lte(sessions.expiresAt, at), lte(sessions.lastSeenAt, idleSince))).returning({ id: sessions.accountId })).length

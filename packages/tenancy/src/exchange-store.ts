import type { Exchange } from '@dangjian/contracts'
import type { Tx } from '@dangjian/db'
import { outbox } from '@dangjian/db/tables'
import { newId } from '@dangjian/kernel'
import { and, desc, eq, inArray, or } from 'drizzle-orm'
import { exchanges } from './tables.ts'

type Row = typeof exchanges.$inferSelect

const toExchange = ({ tenantId, ...row }: Row): Exchange => ({ ...row, fromTenantId: tenantId })

/** One exchange to be written, from the tenant of the transaction. */
export interface NewExchange {
  readonly toTenantId: string
  readonly kind: string
  readonly subject: string
  readonly payload: unknown
  readonly replyTo: string | null
}

/**
 * Writes exchanges of `fromTenantId` and, for each receiver other than the sender, the event `exchange.received` into the receiver's
 * outbox: what another tenant does about it happens in a transaction of its own.
 */
export const insertExchanges = async (
  tx: Tx,
  fromTenantId: string,
  by: { readonly name: string; readonly at: Date },
  messages: readonly NewExchange[],
): Promise<string[]> => {
  if (messages.length === 0) return []
  const rows = messages.map((message) => ({ ...message, tenantId: fromTenantId, id: newId(), createdAt: by.at, createdByName: by.name }))
  await tx.insert(exchanges).values(rows)
  const events = rows
    .filter((row) => row.toTenantId !== fromTenantId)
    .map((row) => ({
      id: newId(),
      tenantId: row.toTenantId,
      type: 'exchange.received',
      payload: { exchangeId: row.id, fromTenantId, kind: row.kind },
      createdAt: by.at,
      nextAttemptAt: by.at,
    }))
  if (events.length > 0) await tx.insert(outbox).values(events)
  return rows.map((row) => row.id)
}

/** Newest first. */
export const selectSent = async (tx: Tx, tenantId: string, kind: string, limit: number): Promise<Exchange[]> => {
  const rows = await tx.select().from(exchanges).where(and(eq(exchanges.tenantId, tenantId), eq(exchanges.kind, kind))).orderBy(desc(exchanges.id)).limit(limit)
  return rows.map(toExchange)
}

/** Newest first. Cross-tenant by nature: the sender's rows that are addressed to `tenantId`. */
export const selectReceived = async (tx: Tx, tenantId: string, kind: string, limit: number): Promise<Exchange[]> => {
  const rows = await tx.select().from(exchanges).where(and(eq(exchanges.toTenantId, tenantId), eq(exchanges.kind, kind))).orderBy(desc(exchanges.id)).limit(limit)
  return rows.map(toExchange)
}

/** One exchange that the tenant sent or received. */
export const findExchange = async (tx: Tx, tenantId: string, id: string): Promise<Exchange | undefined> => {
  const mine = or(eq(exchanges.tenantId, tenantId), eq(exchanges.toTenantId, tenantId))
  const [row] = await tx.select().from(exchanges).where(and(mine, eq(exchanges.id, id)))
  return row && toExchange(row)
}

/** The newest exchange of a kind per sender and subject, among those that `fromTenantIds` sent to `toTenantId`. */
export const selectLatestReceived = async (tx: Tx, toTenantId: string, kind: string, fromTenantIds: readonly string[]): Promise<Exchange[]> => {
  if (fromTenantIds.length === 0) return []
  const rows = await tx
    .selectDistinctOn([exchanges.tenantId, exchanges.subject])
    .from(exchanges)
    .where(and(inArray(exchanges.tenantId, [...fromTenantIds]), eq(exchanges.toTenantId, toTenantId), eq(exchanges.kind, kind)))
    .orderBy(exchanges.tenantId, exchanges.subject, desc(exchanges.id))
  return rows.map(toExchange)
}

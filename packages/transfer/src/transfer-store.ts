import type { Scope } from '@dangjian/db'
import { newId, today } from '@dangjian/kernel'
import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { transferEvents, transfers, type TransferState } from './tables.ts'
import type { TransferEventKind } from './transfer-words.ts'

/** One tenant's side of a transfer as the table holds it. */
export type TransferRow = Omit<typeof transfers.$inferSelect, 'tenantId'>
export type NewTransfer = Omit<typeof transfers.$inferInsert, 'tenantId' | 'createdAt' | 'version'>

// What comes in arrives once under its own id; what sets out is one per member at a time.
const once = { target: [transfers.tenantId, transfers.id] }
const open = { target: [transfers.tenantId, transfers.memberId], where: sql`direction <> 'in' and state in ('drafted', 'approved', 'sent', 'withdrawing', 'refused')` }

/** False when the member already has an open transfer, or this transfer is already here. */
export const insertTransfer = async (scope: Scope, row: NewTransfer): Promise<boolean> => {
  const rows = await scope.tx.insert(transfers).values({ ...row, tenantId: scope.tenantId, createdAt: scope.clock.now() }).onConflictDoNothing(row.direction === 'in' ? once : open).returning({ id: transfers.id })
  return rows.length === 1
}

/** One transfer of this tenant; with `lock` nobody else changes it until the transaction ends. */
export const findTransfer = async (scope: Scope, id: string, lock = false): Promise<TransferRow | undefined> => {
  const found = scope.tx.select().from(transfers).where(and(eq(transfers.tenantId, scope.tenantId), eq(transfers.id, id)))
  const [row] = lock ? await found.for('update') : await found
  return row
}

/** Changes a transfer that stands in one of the states; false when it no longer does, so that of many who come at once exactly one succeeds. */
export const changeTransfer = async (
  scope: Scope, id: string, from: { states: readonly TransferState[]; attempt: number }, change: Partial<NewTransfer>,
): Promise<boolean> => {
  const rows = await scope.tx
    .update(transfers)
    .set({ ...change, version: sql`${transfers.version} + 1` })
    .where(and(eq(transfers.tenantId, scope.tenantId), eq(transfers.id, id), eq(transfers.attempt, from.attempt), inArray(transfers.state, [...from.states])))
    .returning({ id: transfers.id })
  return rows.length === 1
}

/** Adds a step to the timeline. */
export const insertEvent = async (scope: Scope, transfer: { id: string; attempt: number }, kind: TransferEventKind, note = ''): Promise<void> => {
  await scope.tx.insert(transferEvents).values({
    tenantId: scope.tenantId, id: newId(), transferId: transfer.id, attempt: transfer.attempt, kind, happenedOn: today(scope.clock), at: scope.clock.now(),
    byName: scope.actor.name, note,
  })
}

/** A step of the timeline. */
export interface TransferEvent {
  readonly attempt: number
  readonly kind: string
  readonly happenedOn: string
  readonly byName: string
  readonly note: string
}

/** The timeline, oldest first. */
export const listEvents = (scope: Scope, transferId: string): Promise<TransferEvent[]> =>
  scope.tx
    .select({ attempt: transferEvents.attempt, kind: transferEvents.kind, happenedOn: transferEvents.happenedOn, byName: transferEvents.byName, note: transferEvents.note })
    .from(transferEvents)
    .where(and(eq(transferEvents.tenantId, scope.tenantId), eq(transferEvents.transferId, transferId)))
    .orderBy(asc(transferEvents.id))

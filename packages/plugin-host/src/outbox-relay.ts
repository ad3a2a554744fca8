import type { CoreEventName } from '@dangjian/contracts'
import type { Database, Tx } from '@dangjian/db'
import { outbox } from '@dangjian/db/tables'
import type { Clock } from '@dangjian/kernel'
import { asc, eq, inArray, lte } from 'drizzle-orm'

/** One event on its way to its consumers. */
export interface DeliveredEvent {
  readonly id: string
  readonly tenantId: string
  readonly type: CoreEventName | (string & {})
  readonly payload: Record<string, unknown>
}

export interface RelayOptions {
  readonly database: Database
  readonly clock: Clock
  /** Consumes one event in transactions of its own; must be idempotent, since delivery is at least once. */
  deliver(event: DeliveredEvent): Promise<void>
  onError(error: unknown, event: DeliveredEvent): void
}

const delaySeconds = (attempts: number): number => Math.min(3600, 2 ** attempts)

/** Events that one transaction takes at most. */
const batchSize = 200

type OutboxRow = typeof outbox.$inferSelect

const deliverRow = async (options: RelayOptions, tx: Tx, row: OutboxRow): Promise<boolean> => {
  const event: DeliveredEvent = { id: row.id, tenantId: row.tenantId, type: row.type, payload: row.payload as Record<string, unknown> }
  try {
    await options.deliver(event)
    return true
  } catch (error) {
    options.onError(error, event)
    const attempts = row.attempts + 1
    const nextAttemptAt = new Date(options.clock.now().getTime() + delaySeconds(attempts) * 1000)
    await tx.update(outbox).set({ attempts, nextAttemptAt, lastError: String(error).slice(0, 500) }).where(eq(outbox.id, row.id))
    return false
  }
}

/**
 * Takes the due events that come first, in the order of their ids, and removes the consumed ones in the transaction that locked them: a
 * killed process leaves its rows and the next one takes them, so that an event may come twice but is never lost. Several relays may run.
 * Returns how many it took.
 */
export const relayBatch = (options: RelayOptions): Promise<number> =>
  options.database.inTransaction(async (tx) => {
    const due = lte(outbox.nextAttemptAt, options.clock.now())
    const rows = await tx.select().from(outbox).where(due).orderBy(asc(outbox.nextAttemptAt), asc(outbox.id)).limit(batchSize).for('update', { skipLocked: true })
    const consumed: string[] = []
    for (const row of rows) if (await deliverRow(options, tx, row)) consumed.push(row.id)
    if (consumed.length > 0) await tx.delete(outbox).where(inArray(outbox.id, consumed))
    return rows.length
  })

/** Relays until nothing is due; returns how many events it took. */
export const relayAll = async (options: RelayOptions): Promise<number> => {
  let taken = 0
  for (;;) {
    const batch = await relayBatch(options)
    taken += batch
    if (batch < batchSize) return taken
  }
}

import type { CoreEventName } from '@dangjian/contracts'
import type { Database } from '@dangjian/db'
import { outbox } from '@dangjian/db/tables'
import type { Clock } from '@dangjian/kernel'
import { and, asc, eq, lte } from 'drizzle-orm'

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

/**
 * Takes one due event, in the order of their ids, and removes it in the transaction that saw it consumed; a killed process leaves the row
 * and the next one takes it. Several relays may run: a row is locked by one of them. Returns false when nothing is due.
 */
export const relayNext = ({ database, clock, deliver, onError }: RelayOptions): Promise<boolean> =>
  database.inTransaction(async (tx) => {
    const due = lte(outbox.nextAttemptAt, clock.now())
    const [row] = await tx.select().from(outbox).where(and(due)).orderBy(asc(outbox.nextAttemptAt), asc(outbox.id)).limit(1).for('update', { skipLocked: true })
    if (!row) return false
    const event: DeliveredEvent = { id: row.id, tenantId: row.tenantId, type: row.type, payload: row.payload as Record<string, unknown> }
    try {
      await deliver(event)
      await tx.delete(outbox).where(eq(outbox.id, row.id))
    } catch (error) {
      onError(error, event)
      const nextAttemptAt = new Date(clock.now().getTime() + delaySeconds(row.attempts + 1) * 1000)
      await tx.update(outbox).set({ attempts: row.attempts + 1, nextAttemptAt, lastError: String(error).slice(0, 500) }).where(eq(outbox.id, row.id))
    }
    return true
  })

/** Relays until nothing is due; returns how many events it took. */
export const relayAll = async (options: RelayOptions): Promise<number> => {
  let taken = 0
  while (await relayNext(options)) taken += 1
  return taken
}

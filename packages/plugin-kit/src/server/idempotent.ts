import { AppError } from '@dangjian/kernel'
import type { Scope } from '@dangjian/db'
import { idempotencyKeys } from '@dangjian/db/tables'
import { and, eq } from 'drizzle-orm'

/**
 * Runs a mutation once per account and key: the answer is stored in the mutation's own transaction, a repetition gets the first answer.
 * Throws IDEMPOTENCY_KEY_REUSED when the key was used for another procedure.
 */
export const idempotent = async <T>(scope: Scope, key: string | null, path: string, work: () => Promise<T>): Promise<T> => {
  const accountId = scope.actor.accountId
  if (key === null || accountId === null) return work()
  const row = { tenantId: scope.tenantId, accountId, key, path, createdAt: scope.clock.now() }
  const claimed = await scope.tx.insert(idempotencyKeys).values(row).onConflictDoNothing({ target: [idempotencyKeys.tenantId, idempotencyKeys.accountId, idempotencyKeys.key] }).returning({ key: idempotencyKeys.key })
  const same = and(eq(idempotencyKeys.tenantId, scope.tenantId), eq(idempotencyKeys.accountId, accountId), eq(idempotencyKeys.key, key))
  if (claimed.length === 0) {
    const [first] = await scope.tx.select().from(idempotencyKeys).where(same)
    if (first?.path !== path) throw new AppError('IDEMPOTENCY_KEY_REUSED', { key }, 409)
    return first.response as T
  }
  const answer = await work()
  await scope.tx.update(idempotencyKeys).set({ response: answer ?? null }).where(same)
  return answer
}

import type { Tx } from '@dangjian/db'
import { and, eq, gt, inArray, isNull, lt, or, sql, sum } from 'drizzle-orm'
import { loginAttempts, loginGuards } from './tables.ts'

export type LoginGuardRow = typeof loginGuards.$inferSelect

export interface FailureRule {
  readonly at: Date
  /** Failures before this instant no longer count. */
  readonly forgetBefore: Date
  /** From this many failures in a row on, the name is locked. */
  readonly limit: number
  readonly lockUntil: Date
}

/**
 * Counts one failure for a name in one statement, so that attempts at the same time cannot slip through; undefined when the name was locked
 * already and nothing was counted.
 */
export const countFailure = async (tx: Tx, nameHash: string, { at, forgetBefore, limit, lockUntil }: FailureRule): Promise<LoginGuardRow | undefined> => {
  const fresh = sql`(${loginGuards.lockedUntil} is not null or ${loginGuards.lastFailedAt} < ${forgetBefore.toISOString()}::timestamptz)`
  const next = sql`case when ${fresh} then 1 else ${loginGuards.failedAttempts} + 1 end`
  const lock = sql`case when ${next} >= ${limit}::int then ${lockUntil.toISOString()}::timestamptz else null end`
  const [row] = await tx
    .insert(loginGuards)
    .values({ nameHash, failedAttempts: 1, lockedUntil: null, lastFailedAt: at })
    .onConflictDoUpdate({
      target: loginGuards.nameHash,
      set: { failedAttempts: next, lockedUntil: lock, lastFailedAt: sql`excluded.last_failed_at` },
      setWhere: sql`(${loginGuards.lockedUntil} is null or ${loginGuards.lockedUntil} <= ${at.toISOString()}::timestamptz)`,
    })
    .returning()
  return row
}

/**
 * The end of a name's lock; null when it is not locked at `at`. The counter's row stays locked until the transaction ends, so that failures
 * at the same time come before or after, never in between.
 */
export const findLock = async (tx: Tx, nameHash: string, at: Date): Promise<Date | null> => {
  const [row] = await tx.select({ until: loginGuards.lockedUntil }).from(loginGuards).where(eq(loginGuards.nameHash, nameHash)).for('update')
  return row?.until && row.until > at ? row.until : null
}

/** Locks in force, by hash of the name. */
export const selectLocks = async (tx: Tx, nameHashes: readonly string[], at: Date): Promise<Map<string, Date>> => {
  if (nameHashes.length === 0) return new Map()
  const rows = await tx.select().from(loginGuards).where(and(inArray(loginGuards.nameHash, [...nameHashes]), gt(loginGuards.lockedUntil, at)))
  return new Map(rows.flatMap(({ nameHash, lockedUntil }) => (lockedUntil ? [[nameHash, lockedUntil] as const] : [])))
}

/** Forgets the failures and the lock of a name. */
export const clearGuard = async (tx: Tx, nameHash: string): Promise<void> => {
  await tx.delete(loginGuards).where(eq(loginGuards.nameHash, nameHash))
}

/** Counts one failure for a source in its minute. */
export const countSourceFailure = async (tx: Tx, source: string, windowStart: Date): Promise<void> => {
  await tx
    .insert(loginAttempts)
    .values({ source, windowStart, count: 1 })
    .onConflictDoUpdate({ target: [loginAttempts.source, loginAttempts.windowStart], set: { count: sql`${loginAttempts.count} + excluded.count` } })
}

/** Failures of a source in the minutes from `since` on. */
export const sourceFailures = async (tx: Tx, source: string, since: Date): Promise<number> => {
  const [row] = await tx.select({ total: sum(loginAttempts.count) }).from(loginAttempts).where(and(eq(loginAttempts.source, source), gt(loginAttempts.windowStart, since)))
  return Number(row?.total ?? 0)
}

/** Removes counters that no longer decide anything. */
export const deleteOldFailures = async (tx: Tx, before: Date): Promise<void> => {
  await tx.delete(loginAttempts).where(lt(loginAttempts.windowStart, before))
  await tx.delete(loginGuards).where(and(lt(loginGuards.lastFailedAt, before), or(isNull(loginGuards.lockedUntil), lt(loginGuards.lockedUntil, before))))
}

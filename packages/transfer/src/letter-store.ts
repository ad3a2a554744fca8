import type { Scope } from '@dangjian/db'
import { newId } from '@dangjian/kernel'
import { and, asc, eq, sql } from 'drizzle-orm'
import { transferLetterCounters, transferLetters } from './tables.ts'

export type LetterRow = Omit<typeof transferLetters.$inferSelect, 'tenantId'>

/** The next number of the year; two who ask at once get two numbers, and a number is never given twice. */
export const takeLetterNumber = async (scope: Scope, year: number): Promise<number> => {
  const counter = and(eq(transferLetterCounters.tenantId, scope.tenantId), eq(transferLetterCounters.year, year))
  await scope.tx.insert(transferLetterCounters).values({ tenantId: scope.tenantId, year, last: 0 }).onConflictDoNothing({ target: [transferLetterCounters.tenantId, transferLetterCounters.year] })
  const [row] = await scope.tx.update(transferLetterCounters).set({ last: sql`${transferLetterCounters.last} + 1` }).where(counter).returning({ last: transferLetterCounters.last })
  return row?.last ?? 1
}

export const insertLetter = async (scope: Scope, letter: Omit<LetterRow, 'id'>): Promise<void> => {
  await scope.tx.insert(transferLetters).values({ ...letter, id: newId(), tenantId: scope.tenantId })
}

/** Letters of a transfer, oldest first. */
export const listLetters = (scope: Scope, transferId: string): Promise<LetterRow[]> =>
  scope.tx.select().from(transferLetters).where(and(eq(transferLetters.tenantId, scope.tenantId), eq(transferLetters.transferId, transferId))).orderBy(asc(transferLetters.id))

/** Closes the valid letter of a transfer, if there is one. */
export const closeValidLetter = async (scope: Scope, transferId: string, state: 'used' | 'lost' | 'void', note: string): Promise<boolean> => {
  const rows = await scope.tx
    .update(transferLetters)
    .set({ state, note })
    .where(and(eq(transferLetters.tenantId, scope.tenantId), eq(transferLetters.transferId, transferId), eq(transferLetters.state, 'valid')))
    .returning({ id: transferLetters.id })
  return rows.length > 0
}

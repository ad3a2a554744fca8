import type { Scope } from '@dangjian/db'
import { asc, eq } from 'drizzle-orm'
import { lifeFrequencies } from './calendar-tables.ts'

export type FrequencyRow = typeof lifeFrequencies.$inferSelect

/** Every version of the bureau's own frequencies, in the order in which they come into force. */
export const selectFrequencies = (scope: Scope): Promise<FrequencyRow[]> =>
  scope.tx.select().from(lifeFrequencies).where(eq(lifeFrequencies.tenantId, scope.tenantId)).orderBy(asc(lifeFrequencies.effectiveFrom), asc(lifeFrequencies.setAt), asc(lifeFrequencies.id))

/** Adds a version. */
export const insertFrequency = async (scope: Scope, row: Omit<typeof lifeFrequencies.$inferInsert, 'tenantId'>): Promise<void> => {
  await scope.tx.insert(lifeFrequencies).values({ ...row, tenantId: scope.tenantId })
}

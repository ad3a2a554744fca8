import type { Scope } from '@dangjian/db'
import { and, eq, inArray } from 'drizzle-orm'
import { minutesDrafts } from '../minutes-tables.ts'

export type MinutesDraftRow = typeof minutesDrafts.$inferSelect

const at = (scope: Scope, place: string) => and(eq(minutesDrafts.tenantId, scope.tenantId), eq(minutesDrafts.place, place))

/** The draft of a place. */
export const selectDraft = async (scope: Scope, place: string): Promise<MinutesDraftRow | undefined> => {
  const [row] = await scope.tx.select().from(minutesDrafts).where(at(scope, place))
  return row
}

/** Begins a draft; false when somebody else has. */
export const insertDraft = async (scope: Scope, row: Omit<MinutesDraftRow, 'tenantId'>): Promise<boolean> => {
  const rows = await scope.tx.insert(minutesDrafts).values({ ...row, tenantId: scope.tenantId }).onConflictDoNothing({ target: [minutesDrafts.tenantId, minutesDrafts.place] }).returning({ version: minutesDrafts.version })
  return rows.length > 0
}

/** Puts a text in the place of the version that it began from; false when that is not the last one. */
export const replaceDraft = async (scope: Scope, { place, ...row }: Omit<MinutesDraftRow, 'tenantId'>): Promise<boolean> => {
  const rows = await scope.tx.update(minutesDrafts).set(row).where(and(at(scope, place), eq(minutesDrafts.version, row.version - 1))).returning({ version: minutesDrafts.version })
  return rows.length > 0
}

/** Takes drafts away. */
export const deleteDrafts = async (scope: Scope, places: readonly string[]): Promise<void> => {
  await scope.tx.delete(minutesDrafts).where(and(eq(minutesDrafts.tenantId, scope.tenantId), inArray(minutesDrafts.place, [...places])))
}

import type { LifeKind } from '@dangjian/regulations'
import type { Scope } from '@dangjian/db'
import { and, asc, eq, gte, lt, sql } from 'drizzle-orm'
import { lifeExemptions, meetingCorrections, resolutions } from './tables.ts'

export type ResolutionRow = typeof resolutions.$inferSelect
export type CorrectionRow = typeof meetingCorrections.$inferSelect
export type ExemptionRow = typeof lifeExemptions.$inferSelect

/** Resolutions of a meeting in their order. */
export const selectResolutions = (scope: Scope, meetingId: string): Promise<ResolutionRow[]> =>
  scope.tx.select().from(resolutions).where(and(eq(resolutions.tenantId, scope.tenantId), eq(resolutions.meetingId, meetingId))).orderBy(asc(resolutions.position))

/** Adds resolutions. */
export const insertResolutions = async (scope: Scope, rows: ReadonlyArray<Omit<typeof resolutions.$inferInsert, 'tenantId'>>): Promise<void> => {
  if (rows.length > 0) await scope.tx.insert(resolutions).values(rows.map((row) => ({ ...row, tenantId: scope.tenantId })))
}

/** Changes a resolution after a correction. */
export const updateResolution = async (scope: Scope, id: string, change: Partial<Omit<typeof resolutions.$inferInsert, 'tenantId'>>): Promise<void> => {
  await scope.tx.update(resolutions).set(change).where(and(eq(resolutions.tenantId, scope.tenantId), eq(resolutions.id, id)))
}

/** Corrections of a meeting, oldest first. */
export const selectCorrections = (scope: Scope, meetingId: string): Promise<CorrectionRow[]> =>
  scope.tx
    .select()
    .from(meetingCorrections)
    .where(and(eq(meetingCorrections.tenantId, scope.tenantId), eq(meetingCorrections.meetingId, meetingId)))
    .orderBy(asc(meetingCorrections.correctedAt), asc(meetingCorrections.id))

/** Adds a correction. */
export const insertCorrection = async (scope: Scope, row: Omit<typeof meetingCorrections.$inferInsert, 'tenantId'>): Promise<void> => {
  await scope.tx.insert(meetingCorrections).values({ ...row, tenantId: scope.tenantId })
}

/** Adds an exemption; false when the period is already exempt. */
export const insertExemption = async (scope: Scope, row: Omit<typeof lifeExemptions.$inferInsert, 'tenantId'>): Promise<boolean> =>
  (await scope.tx.insert(lifeExemptions).values({ ...row, tenantId: scope.tenantId }).onConflictDoNothing({ target: [lifeExemptions.tenantId, lifeExemptions.orgUnitId, lifeExemptions.kind, lifeExemptions.period] }).returning({ period: lifeExemptions.period })).length > 0

/** Exemptions of one year for the given organizations. */
export const selectExemptions = async (scope: Scope, unitIds: readonly string[], year: number): Promise<ExemptionRow[]> => {
  if (unitIds.length === 0) return []
  return scope.tx
    .select()
    .from(lifeExemptions)
    .where(and(
      eq(lifeExemptions.tenantId, scope.tenantId), sql`${lifeExemptions.orgUnitId} = any(${sql.param([...unitIds])}::uuid[])`,
      gte(lifeExemptions.period, String(year)), lt(lifeExemptions.period, String(year + 1)),
    ))
}

/** Whether one period of one organization is exempt. */
export const selectExemption = async (scope: Scope, key: { orgUnitId: string; kind: LifeKind; period: string }): Promise<ExemptionRow | undefined> => {
  const [row] = await scope.tx.select().from(lifeExemptions).where(and(
    eq(lifeExemptions.tenantId, scope.tenantId), eq(lifeExemptions.orgUnitId, key.orgUnitId), eq(lifeExemptions.kind, key.kind), eq(lifeExemptions.period, key.period),
  ))
  return row
}

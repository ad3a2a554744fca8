import type { Scope } from '@dangjian/db'
import type { LocalDate } from '@dangjian/kernel'
import type { LifeKind } from '@dangjian/regulations'
import { and, eq, min, sql } from 'drizzle-orm'
import { complianceClosings, complianceFreezes } from './calendar-tables.ts'
import { meetings } from './tables.ts'

export type FreezeRow = Omit<typeof complianceFreezes.$inferSelect, 'tenantId'>

/** Periods that are closed. */
export const selectClosedPeriods = async (scope: Scope): Promise<string[]> =>
  (await scope.tx.select({ period: complianceClosings.period }).from(complianceClosings).where(eq(complianceClosings.tenantId, scope.tenantId))).map(({ period }) => period)

/** The first day of which the tenant has a record; null without any. */
export const selectFirstRecordDay = async (scope: Scope): Promise<LocalDate | null> => {
  const [row] = await scope.tx.select({ day: min(meetings.heldOn) }).from(meetings).where(eq(meetings.tenantId, scope.tenantId))
  return row?.day ?? null
}

/** Closes a period; false when somebody else has, after waiting for them. */
export const insertClosing = async (scope: Scope, row: Omit<typeof complianceClosings.$inferInsert, 'tenantId'>): Promise<boolean> =>
  (await scope.tx.insert(complianceClosings).values({ ...row, tenantId: scope.tenantId }).onConflictDoNothing({ target: [complianceClosings.tenantId, complianceClosings.period] }).returning({ period: complianceClosings.period })).length > 0

/** Writes how places stood, all with one statement. */
export const insertFreezes = async (scope: Scope, rows: readonly FreezeRow[]): Promise<void> => {
  if (rows.length === 0) return
  await scope.tx.execute(sql`
    insert into compliance_freezes (tenant_id, org_unit_id, kind, period, state, done, required, held_on, frozen_at, hash)
    select ${scope.tenantId}::uuid, f."orgUnitId", f.kind, f.period, f.state, f.done, f.required, f."heldOn", f."frozenAt", f.hash
    from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb)
      as f ("orgUnitId" uuid, kind text, period text, state text, done int, required int, "heldOn" date, "frozenAt" timestamptz, hash text)
    on conflict (tenant_id, org_unit_id, kind, period) do nothing`)
}

/** How one place was frozen; undefined while its period is open. */
export const selectFreeze = async (scope: Scope, key: { orgUnitId: string; kind: LifeKind; period: string }): Promise<FreezeRow | undefined> => {
  const [row] = await scope.tx.select().from(complianceFreezes).where(and(
    eq(complianceFreezes.tenantId, scope.tenantId), eq(complianceFreezes.orgUnitId, key.orgUnitId), eq(complianceFreezes.kind, key.kind), eq(complianceFreezes.period, key.period),
  ))
  return row
}

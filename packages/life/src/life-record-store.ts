import type { Scope } from '@dangjian/db'
import type { LifeKind } from '@dangjian/regulations'
import { and, eq } from 'drizzle-orm'
import { lifeRecords } from './calendar-tables.ts'

/** Writes that a period is fulfilled; the record that came first stands. */
export const insertLifeRecord = async (scope: Scope, row: Omit<typeof lifeRecords.$inferInsert, 'tenantId'>): Promise<boolean> =>
  (await scope.tx.insert(lifeRecords).values({ ...row, tenantId: scope.tenantId }).onConflictDoNothing({ target: [lifeRecords.tenantId, lifeRecords.orgUnitId, lifeRecords.kind, lifeRecords.period] }).returning({ period: lifeRecords.period })).length > 0

/** Takes back what a record had fulfilled. */
export const deleteLifeRecord = async (scope: Scope, key: { orgUnitId: string; kind: LifeKind; period: string; sourceId: string }): Promise<void> => {
  await scope.tx.delete(lifeRecords).where(and(
    eq(lifeRecords.tenantId, scope.tenantId), eq(lifeRecords.orgUnitId, key.orgUnitId), eq(lifeRecords.kind, key.kind), eq(lifeRecords.period, key.period), eq(lifeRecords.sourceId, key.sourceId),
  ))
}

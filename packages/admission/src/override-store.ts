import type { Scope } from '@dangjian/db'
import type { AdmissionStepKey } from '@dangjian/regulations'
import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import { admissionOverrides } from './tables.ts'

export type OverrideRow = typeof admissionOverrides.$inferSelect

/** False while one for the same step is open. */
export const insertOverride = async (scope: Scope, row: { id: string; caseId: string; step: AdmissionStepKey; reason: string }): Promise<boolean> => {
  const rows = await scope.tx
    .insert(admissionOverrides)
    .values({ ...row, tenantId: scope.tenantId, state: 'requested', requestedBy: scope.actor.accountId, requestedByName: scope.actor.name, requestedAt: scope.clock.now() })
    .onConflictDoNothing({ target: [admissionOverrides.tenantId, admissionOverrides.caseId, admissionOverrides.step], where: sql`state in ('requested', 'approved')` })
    .returning({ id: admissionOverrides.id })
  return rows.length === 1
}

export const selectOverride = async (scope: Scope, id: string): Promise<OverrideRow | undefined> => {
  const [row] = await scope.tx.select().from(admissionOverrides).where(and(eq(admissionOverrides.tenantId, scope.tenantId), eq(admissionOverrides.id, id)))
  return row
}

/** Overrides of the cases, the latest first; all of the tenant's when `caseIds` is absent. */
export const selectOverrides = (scope: Scope, caseIds: readonly string[] | undefined, state: OverrideRow['state'] | undefined, limit = 200): Promise<OverrideRow[]> =>
  caseIds?.length === 0
    ? Promise.resolve([])
    : scope.tx
        .select()
        .from(admissionOverrides)
        .where(
          and(
            eq(admissionOverrides.tenantId, scope.tenantId),
            caseIds === undefined ? undefined : inArray(admissionOverrides.caseId, [...caseIds]),
            state === undefined ? undefined : eq(admissionOverrides.state, state),
          ),
        )
        .orderBy(desc(admissionOverrides.requestedAt), desc(admissionOverrides.id))
        .limit(limit)

/** Moves an override on, if it still is where it is thought to be; of many that come together one is answered true. */
export const moveOverride = async (scope: Scope, id: string, from: OverrideRow['state'], change: Partial<Omit<typeof admissionOverrides.$inferInsert, 'tenantId'>>): Promise<boolean> => {
  const rows = await scope.tx
    .update(admissionOverrides)
    .set(change)
    .where(and(eq(admissionOverrides.tenantId, scope.tenantId), eq(admissionOverrides.id, id), eq(admissionOverrides.state, from)))
    .returning({ id: admissionOverrides.id })
  return rows.length === 1
}

import type { Scope } from '@dangjian/db'
import { and, eq, sql } from 'drizzle-orm'
import { admissionLocalRules, admissionQuotas } from './tables.ts'

export type QuotaRow = typeof admissionQuotas.$inferSelect
export type LocalRuleRow = typeof admissionLocalRules.$inferSelect

export const selectQuotas = (scope: Scope, year: number): Promise<QuotaRow[]> =>
  scope.tx.select().from(admissionQuotas).where(and(eq(admissionQuotas.tenantId, scope.tenantId), eq(admissionQuotas.year, year)))

export const upsertQuota = async (scope: Scope, row: { year: number; orgUnitId: string; quota: number; note: string | null }): Promise<void> => {
  await scope.tx
    .insert(admissionQuotas)
    .values({ ...row, tenantId: scope.tenantId, setBy: scope.actor.accountId, setAt: scope.clock.now() })
    .onConflictDoUpdate({
      target: [admissionQuotas.tenantId, admissionQuotas.year, admissionQuotas.orgUnitId],
      set: { quota: sql`excluded.quota`, note: sql`excluded.note`, setBy: sql`excluded.set_by`, setAt: sql`excluded.set_at` },
    })
}

export const selectLocalRules = (scope: Scope): Promise<LocalRuleRow[]> => scope.tx.select().from(admissionLocalRules).where(eq(admissionLocalRules.tenantId, scope.tenantId))

export const upsertLocalRule = async (scope: Scope, row: { ruleId: string; parameters: Record<string, number>; papers: string[]; isObligatory: number; reason: string }): Promise<void> => {
  await scope.tx
    .insert(admissionLocalRules)
    .values({ ...row, tenantId: scope.tenantId, setBy: scope.actor.accountId, setAt: scope.clock.now() })
    .onConflictDoUpdate({
      target: [admissionLocalRules.tenantId, admissionLocalRules.ruleId],
      set: {
        parameters: sql`excluded.parameters`, papers: sql`excluded.papers`, isObligatory: sql`excluded.is_obligatory`, reason: sql`excluded.reason`, setBy: sql`excluded.set_by`,
        setAt: sql`excluded.set_at`,
      },
    })
}

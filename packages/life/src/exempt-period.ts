import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, conflict, periodUnit } from '@dangjian/kernel'
import { getOrgUnit } from '@dangjian/org'
import { lifeKindSchema, obligationOf } from '@dangjian/regulations'
import { z } from 'zod'
import { lifeSentences } from './locales/zh-CN.ts'
import { periodSchema, reasonSchema } from './meeting-schema.ts'
import { insertExemption } from './record-store.ts'

export const exemptPeriodInput = z.object({
  orgUnitId: z.uuid(),
  kind: lifeKindSchema,
  period: periodSchema,
  reason: reasonSchema,
  /** What it rests on, as cited. */
  article: z.string().trim().min(1).max(120).optional(),
})
export type ExemptPeriodInput = z.infer<typeof exemptPeriodInput>

/**
 * Records that a branch, or a committee for what it owes itself, need not hold something in a period, with the reason and who approved it. Throws NOT_FOUND, FORBIDDEN
 * (meeting.exempt), EXEMPTION_NOT_BRANCH, PERIOD_NOT_FITTING (another length of period) and EXEMPTION_EXISTS.
 */
export const exemptPeriod = async (scope: Scope, input: ExemptPeriodInput): Promise<{ orgUnitId: string; kind: string; period: string }> => {
  const unit = await getOrgUnit(scope, input.orgUnitId, 'meeting.read')
  requireCan(scope.access, 'meeting.exempt', unit.path)
  const obligation = obligationOf(input.kind)
  if (unit.kind !== obligation?.owner) throw new AppError('EXEMPTION_NOT_BRANCH', { path: 'orgUnitId', unit: unit.name })
  if (periodUnit(input.period) !== obligation.unit) throw new AppError('PERIOD_NOT_FITTING', { path: 'period', period: input.period, date: input.period })
  const { orgUnitId, kind, period, reason } = input
  const isNew = await insertExemption(scope, { orgUnitId, kind, period, reason, article: input.article ?? null, approvedBy: scope.actor.name, createdAt: scope.clock.now() })
  if (!isNew) throw conflict('EXEMPTION_EXISTS', { unit: unit.name, period })
  await scope.audit({
    action: 'meeting.period-exempted', subject: { type: 'org_unit', id: orgUnitId }, orgPath: unit.path, summary: lifeSentences.exempted(unit.name, kind, period, reason),
    details: { kind, period, reason, article: input.article ?? null },
  })
  return { orgUnitId, kind, period }
}

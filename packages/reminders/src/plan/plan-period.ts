import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { addDays, AppError, newId, today } from '@dangjian/kernel'
import { getOrgUnit } from '@dangjian/org'
import { z } from 'zod'
import { freshReminder } from './fresh-reminder.ts'
import { tripleOf } from './plan-rules.ts'
import { insertPlanned } from './reminder-store.ts'
import { daySchema, occasionSchema } from './reminder-schema.ts'

/** A special period: 全国两会, 防汛, 重大活动安保. */
export const planPeriodInput = z.object({ orgUnitId: z.uuid(), name: occasionSchema, from: daySchema, to: daySchema })

/**
 * Plans the triple before, during and after a special period; days that have passed are left out. Needs `reminder.manage` there. Throws NOT_FOUND, FORBIDDEN, PERIOD_INVALID when it
 * ends before it begins or lies in the past.
 */
export const planPeriod = async (scope: Scope, input: z.output<typeof planPeriodInput>): Promise<{ added: number }> => {
  const unit = await getOrgUnit(scope, input.orgUnitId)
  requireCan(scope.access, 'reminder.manage', unit.path)
  const day = today(scope.clock)
  if (input.to < input.from || input.to < day) throw new AppError('PERIOD_INVALID', {}, 400)
  const days = { before: addDays(input.from, -1), during: input.from, after: addDays(input.to, 1) }
  const proposals = tripleOf('period', newId(), { name: input.name, from: input.from, to: input.to, isProvisional: false }, days, unit.id).filter(({ sendOn }) => sendOn >= day)
  const added = await insertPlanned(scope, proposals.map((proposal) => freshReminder(scope, unit, Number(input.from.slice(0, 4)), proposal)))
  await scope.audit({
    action: 'reminder.planned', subject: { type: 'org_unit', id: unit.id }, orgPath: unit.path, summary: `编排${unit.name}${input.name}提醒，新增${added}件`, details: { from: input.from, to: input.to, added },
  })
  return { added }
}

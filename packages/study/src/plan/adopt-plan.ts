import { can, requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, conflict, isLocalDate, notFound, today } from '@dangjian/kernel'
import { getOrgUnit } from '@dangjian/org'
import { z } from 'zod'
import { studySentences } from '../locales/zh-CN.ts'
import { lockPlan, supersedePlan, updatePlan } from './plan-store.ts'

export const adoptPlanInput = z.object({ id: z.uuid(), adoptedOn: z.string().refine(isLocalDate), act: z.string().trim().min(2).max(80) })
export type AdoptPlanInput = z.infer<typeof adoptPlanInput>

/**
 * Puts a draft into force as of the day on which a meeting or document adopted it; the version before stays on record. Throws NOT_FOUND, FORBIDDEN (study.manage),
 * PLAN_ADOPTED_LATER (a day to come) and PLAN_CHANGED.
 */
export const adoptPlan = async (scope: Scope, input: AdoptPlanInput): Promise<{ id: string }> => {
  const plan = await lockPlan(scope, input.id)
  const unit = plan ? await getOrgUnit(scope, plan.orgUnitId) : undefined
  if (!plan || !unit || !can(scope.access, 'study.read', unit.path)) throw notFound('study_plan')
  requireCan(scope.access, 'study.manage', unit.path)
  if (input.adoptedOn > today(scope.clock)) throw new AppError('PLAN_ADOPTED_LATER', { path: 'adoptedOn' })
  if (plan.state !== 'draft') throw conflict('PLAN_CHANGED', { name: unit.name })
  await supersedePlan(scope, unit.id, plan.year)
  await updatePlan(scope, plan.id, 'draft', { state: 'adopted', adoptedBy: scope.actor.name, adoptedOn: input.adoptedOn, adoptedByAct: input.act })
  await scope.audit({
    action: 'study.plan-adopted', subject: { type: 'study_plan', id: plan.id }, orgPath: unit.path, summary: studySentences.planAdopted(unit.name, plan.year, plan.version), details: { act: input.act },
  })
  return { id: plan.id }
}

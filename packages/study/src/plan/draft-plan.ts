import type { Scope } from '@dangjian/db'
import { AppError, conflict, newId } from '@dangjian/kernel'
import { z } from 'zod'
import { studySentences } from '../locales/zh-CN.ts'
import { managedUnit } from '../study-reach.ts'
import { planThemeSchema, yearSchema } from './plan-schema.ts'
import { insertPlan, lastPlanVersion, listPlanRows, updatePlan } from './plan-store.ts'
import { planFor } from './study-plan-of.ts'

export const draftPlanInput = z.object({ orgUnitId: z.uuid(), year: yearSchema, targetHours: z.number().int().min(1).max(400), themes: z.array(planThemeSchema).min(1).max(60) })
export type DraftPlanInput = z.infer<typeof draftPlanInput>

/**
 * Writes the next version of an organization's plan as a draft, or changes the draft there is. A lower organization adds to the plans above it and never asks
 * less. Throws NOT_FOUND, FORBIDDEN (study.manage), PLAN_UNFIT (a party group or mass organization has no plan), PLAN_BELOW_UPPER and PLAN_CHANGED.
 */
export const draftPlan = async (scope: Scope, input: DraftPlanInput): Promise<{ id: string }> => {
  const unit = await managedUnit(scope, input.orgUnitId)
  if (unit.kind === 'group' || unit.kind === 'mass_org') throw new AppError('PLAN_UNFIT', { name: unit.name })
  const own = (await listPlanRows(scope, [unit.id], input.year)).find(({ state }) => state === 'draft')
  const above = await planFor(scope, { ...unit, id: unit.parentId ?? unit.id, path: unit.parentId === null ? '/' : unit.path.slice(0, -unit.id.length - 1) }, input.year, { withDrafts: false, canManage: false })
  if (input.targetHours < above.targetHours) throw new AppError('PLAN_BELOW_UPPER', { path: 'targetHours', hours: above.targetHours })
  const fields = { targetHours: input.targetHours, themes: input.themes.toSorted((a, b) => a.month - b.month), createdBy: scope.actor.name, createdAt: scope.clock.now() }
  const id = own?.id ?? newId()
  const isDone = own
    ? await updatePlan(scope, id, 'draft', fields)
    : await insertPlan(scope, {
        ...fields, id, orgUnitId: unit.id, year: input.year, version: (await lastPlanVersion(scope, unit.id, input.year)) + 1, title: studySentences.planTitle(unit.name, input.year), state: 'draft',
      })
  if (!isDone) throw conflict('PLAN_CHANGED', { name: unit.name })
  await scope.audit({ action: 'study.plan-drafted', subject: { type: 'study_plan', id }, orgPath: unit.path, summary: studySentences.planDrafted(unit.name, input.year), details: { year: input.year } })
  return { id }
}

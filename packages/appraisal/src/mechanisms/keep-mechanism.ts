import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, conflict, isLocalDate, newId, notFound, today } from '@dangjian/kernel'
import { getOrgUnit, type OrgUnit } from '@dangjian/org'
import { z } from 'zod'
import { appraisalSentences } from '../locales/zh-CN.ts'
import { mechanismOf, ratingModels, vetoItems, type Mechanism } from './catalogue.ts'
import { insertRecord, setResult, upsertPlan, upsertRating } from './mechanism-store.ts'

const mechanismInput = z.object({ orgUnitId: z.uuid(), year: z.number().int().min(2000).max(2200), mechanism: z.string().max(40) })
export const planMechanismInput = mechanismInput.extend({ plan: z.string().trim().min(2).max(1000) })
export type PlanMechanismInput = z.infer<typeof planMechanismInput>
export const recordMechanismInput = mechanismInput.extend({ heldOn: z.string().refine(isLocalDate), title: z.string().trim().min(2).max(120) })
export type RecordMechanismInput = z.infer<typeof recordMechanismInput>
export const concludeMechanismInput = mechanismInput.extend({ result: z.string().trim().min(2).max(1000) })
export type ConcludeMechanismInput = z.infer<typeof concludeMechanismInput>
export const rateBranchInput = z.object({
  orgUnitId: z.uuid(), year: z.number().int().min(2000).max(2200), model: z.string().max(40), grade: z.string().max(20), vetoes: z.array(z.string().max(40)).max(10).default([]),
  reason: z.string().trim().min(2).max(500), decidedOn: z.string().refine(isLocalDate),
})
export type RateBranchInput = z.input<typeof rateBranchInput>

const load = async (scope: Scope, input: { orgUnitId: string; mechanism: string }): Promise<{ unit: OrgUnit; mechanism: Mechanism }> => {
  const unit = await getOrgUnit(scope, input.orgUnitId, 'mechanism.read')
  requireCan(scope.access, 'mechanism.manage', unit.path)
  const mechanism = mechanismOf(input.mechanism)
  if (!mechanism) throw notFound('mechanism')
  return { unit, mechanism }
}

/** Keeps an institution's plan for a year. Throws NOT_FOUND and FORBIDDEN (mechanism.manage). */
export const planMechanism = async (scope: Scope, input: PlanMechanismInput): Promise<void> => {
  const { unit, mechanism } = await load(scope, input)
  await upsertPlan(scope, { orgUnitId: unit.id, year: input.year, mechanism: mechanism.key, plan: input.plan, plannedBy: scope.actor.name })
  await scope.audit({ action: 'mechanism.planned', subject: { type: 'mechanism', id: mechanism.key }, orgPath: unit.path, summary: appraisalSentences.mechanism.planned(unit.name, mechanism.name, input.year), details: { year: input.year } })
}

/** Keeps a record that no other part of the system has. Throws NOT_FOUND, FORBIDDEN, RECORD_IS_DERIVED where records come from meetings and the like, and DATE_IN_FUTURE. */
export const recordMechanism = async (scope: Scope, input: RecordMechanismInput): Promise<void> => {
  const { unit, mechanism } = await load(scope, input)
  if (mechanism.origin.from !== 'typed') throw conflict('RECORD_IS_DERIVED', { name: mechanism.name })
  if (input.heldOn > today(scope.clock) || !input.heldOn.startsWith(String(input.year))) throw new AppError('DATE_IN_FUTURE', { path: 'heldOn', day: input.heldOn })
  await insertRecord(scope, { id: newId(), orgUnitId: unit.id, year: input.year, mechanism: mechanism.key, heldOn: input.heldOn, title: input.title, recordedBy: scope.actor.name })
  await scope.audit({ action: 'mechanism.recorded', subject: { type: 'mechanism', id: mechanism.key }, orgPath: unit.path, summary: appraisalSentences.mechanism.recorded(unit.name, mechanism.name), details: { year: input.year, heldOn: input.heldOn } })
}

/** Keeps the year's result of an institution that has a plan. Throws NOT_FOUND, FORBIDDEN and PLAN_MISSING. */
export const concludeMechanism = async (scope: Scope, input: ConcludeMechanismInput): Promise<void> => {
  const { unit, mechanism } = await load(scope, input)
  const isKept = await setResult(scope, { orgUnitId: unit.id, year: input.year, mechanism: mechanism.key, result: input.result, resultOn: today(scope.clock), resultBy: scope.actor.name })
  if (!isKept) throw conflict('PLAN_MISSING', { name: mechanism.name })
  await scope.audit({ action: 'mechanism.concluded', subject: { type: 'mechanism', id: mechanism.key }, orgPath: unit.path, summary: appraisalSentences.mechanism.concluded(unit.name, mechanism.name, input.year), details: { year: input.year } })
}

/**
 * Records the grade that people decided for a branch (EV-05, local). With a veto item there is no star. A quota that is passed is shown on the board and blocks nothing.
 * Throws NOT_FOUND, FORBIDDEN (mechanism.manage), UNIT_NOT_APPRAISABLE, RATING_UNKNOWN, RATING_VETOED and DATE_IN_FUTURE.
 */
export const rateBranch = async (scope: Scope, input: RateBranchInput): Promise<void> => {
  const unit = await getOrgUnit(scope, input.orgUnitId, 'mechanism.read')
  requireCan(scope.access, 'mechanism.manage', unit.path)
  if (unit.kind !== 'branch') throw new AppError('UNIT_NOT_APPRAISABLE', { path: 'orgUnitId', unit: unit.name })
  const model = ratingModels.find(({ key }) => key === input.model)
  const vetoes = input.vetoes ?? []
  if (!model?.grades.includes(input.grade) || vetoes.some((veto) => !vetoItems.some(({ key }) => key === veto))) throw new AppError('RATING_UNKNOWN', { path: 'grade', grade: input.grade })
  if (vetoes.length > 0 && input.grade !== model.grades.at(-1)) throw new AppError('RATING_VETOED', { path: 'grade', grade: model.grades.at(-1) ?? '' })
  if (input.decidedOn > today(scope.clock)) throw new AppError('DATE_IN_FUTURE', { path: 'decidedOn', day: input.decidedOn })
  await upsertRating(scope, { orgUnitId: unit.id, year: input.year, model: model.key, grade: input.grade, vetoes, reason: input.reason, decidedOn: input.decidedOn, decidedBy: scope.actor.name })
  await scope.audit({ action: 'mechanism.branch-rated', subject: { type: 'org_unit', id: unit.id }, orgPath: unit.path, summary: appraisalSentences.mechanism.rated(unit.name, input.year, input.grade), details: { year: input.year, model: model.key, grade: input.grade, vetoes: vetoes.join('、') } })
}

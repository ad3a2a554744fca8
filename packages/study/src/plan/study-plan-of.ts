import { can } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import type { LocalDate } from '@dangjian/kernel'
import { idsOfPath, unitsById, type OrgUnit } from '@dangjian/org'
import { getRule } from '@dangjian/regulations'
import { z } from 'zod'
import { actingLearner, readableUnit } from '../study-reach.ts'
import type { PlanTheme } from './plan-schema.ts'
import { yearSchema } from './plan-schema.ts'
import { listPlanRows, type PlanRow } from './plan-store.ts'

/** A theme of a month with the organization whose plan it comes from. */
export interface InheritedTheme extends PlanTheme {
  readonly fromUnitId: string
  readonly fromUnitName: string
  readonly isOwn: boolean
}

/** One version of an organization's own plan. */
export interface PlanVersion {
  readonly id: string
  readonly version: number
  readonly title: string
  readonly targetHours: number
  readonly themes: readonly PlanTheme[]
  readonly state: PlanRow['state']
  readonly createdBy: string
  readonly adoptedBy: string | null
  readonly adoptedOn: LocalDate | null
  readonly adoptedByAct: string | null
}

/** What holds for an organization in a year: the adopted plans from the top down to its own, extended and never shortened. */
export interface StudyPlan {
  readonly orgUnitId: string
  readonly orgUnitName: string
  readonly year: string
  /** The highest target of the plans in force, at least the rule's hours (EDU-01). */
  readonly targetHours: number
  readonly ruleHours: number
  readonly themes: readonly InheritedTheme[]
  readonly own: readonly PlanVersion[]
  readonly canManage: boolean
}

/** 学时 a year that the rule asks of every member (EDU-01, 《党员教育管理工作条例》第二十条). */
export const ruleHours = (): number => getRule('EDU-01').parameters['perYear']?.value ?? 32

const toVersion = ({ id, version, title, targetHours, themes, state, createdBy, adoptedBy, adoptedOn, adoptedByAct }: PlanRow): PlanVersion => ({
  id, version, title, targetHours, themes, state, createdBy, adoptedBy, adoptedOn, adoptedByAct,
})

/** The plan that holds for an organization; access is for the caller. */
export const planFor = async (scope: Scope, unit: OrgUnit, year: string, options: { withDrafts: boolean; canManage: boolean }): Promise<StudyPlan> => {
  const ids = idsOfPath(unit.path)
  const rows = await listPlanRows(scope, ids, year)
  const units = await unitsById(scope, ids)
  const adopted = ids.flatMap((id) => rows.filter((row) => row.orgUnitId === id && row.state === 'adopted'))
  const themes = adopted.flatMap((row) =>
    row.themes.map((theme) => ({ ...theme, fromUnitId: row.orgUnitId, fromUnitName: units.get(row.orgUnitId)?.shortName ?? '', isOwn: row.orgUnitId === unit.id })),
  )
  return {
    orgUnitId: unit.id, orgUnitName: unit.name, year, ruleHours: ruleHours(), targetHours: Math.max(ruleHours(), ...adopted.map(({ targetHours }) => targetHours)),
    themes: themes.toSorted((a, b) => a.month - b.month), canManage: options.canManage,
    own: rows.filter((row) => row.orgUnitId === unit.id && (options.withDrafts || row.state !== 'draft')).map(toVersion),
  }
}

export const studyPlanOfInput = z.object({ orgUnitId: z.uuid(), year: yearSchema })
export type StudyPlanOfInput = z.infer<typeof studyPlanOfInput>

/** The year's plan of an organization with what it inherits, and all versions of its own. Throws NOT_FOUND. */
export const studyPlanOf = async (scope: Scope, { orgUnitId, year }: StudyPlanOfInput): Promise<StudyPlan> => {
  const unit = await readableUnit(scope, orgUnitId)
  const canManage = can(scope.access, 'study.manage', unit.path)
  return planFor(scope, unit, year, { withDrafts: canManage, canManage })
}

export const myStudyPlanInput = z.object({ year: yearSchema })
export type MyStudyPlanInput = z.infer<typeof myStudyPlanInput>

/** The plan in force for the acting member's branch. Throws NOT_A_MEMBER. */
export const myStudyPlan = async (scope: Scope, { year }: MyStudyPlanInput): Promise<StudyPlan> => {
  const learner = await actingLearner(scope)
  const unit = (await unitsById(scope, [learner.orgUnitId])).get(learner.orgUnitId)
  if (!unit) throw new Error('a branch of a member is in the tree')
  return planFor(scope, unit, year, { withDrafts: false, canManage: false })
}

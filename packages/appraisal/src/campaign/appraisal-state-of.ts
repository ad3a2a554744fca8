import { pathsWith } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { today, type LocalDate } from '@dangjian/kernel'
import type { AppraisalGrade, AppraisalStage } from '../tables.ts'
import { campaignsOfUnits, gradesInPaths } from './campaign-store.ts'

/** Where the year's 民主评议 of a branch stands. */
export interface AppraisalState {
  readonly orgUnitId: string
  readonly campaignId: string
  readonly stage: AppraisalStage
  /** The day on which the grades were decided, once told; null before. */
  readonly heldOn: LocalDate | null
}

/** The appraisals of branches in a year (BR-22); branches without one are absent. Access is for the caller. */
export const appraisalStateOf = async (scope: Scope, { orgUnitIds, year }: { readonly orgUnitIds: readonly string[]; readonly year: number }): Promise<AppraisalState[]> =>
  (await campaignsOfUnits(scope, orgUnitIds, year)).map(({ orgUnitId, id, stage, toldOn, decidedOn }) => ({ orgUnitId, campaignId: id, stage, heldOn: toldOn === null ? null : decidedOn }))

/** ST-02: how many members took part in told appraisals of a year in the subtrees, and with which grade. */
export interface AppraisalFigures {
  readonly takingPart: number
  readonly graded: Readonly<Record<AppraisalGrade, number>>
}

/** The figures of 民主评议 of a year for the person's readable subtrees, or for the given ones, as told by a day. */
export const appraisalFigures = async (scope: Scope, { year, paths = pathsWith(scope.access, 'appraisal.read'), toldBy = today(scope.clock) }: { readonly year: number; readonly paths?: readonly string[]; readonly toldBy?: LocalDate }): Promise<AppraisalFigures> => {
  const rows = await gradesInPaths(scope, paths, year, toldBy)
  const of = (grade: AppraisalGrade): number => rows.filter((row) => row.grade === grade).length
  return { takingPart: rows.filter(({ part }) => part !== 'exempt').length, graded: { excellent: of('excellent'), qualified: of('qualified'), basic: of('basic'), unqualified: of('unqualified') } }
}

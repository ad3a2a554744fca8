import type { Scope } from '@dangjian/db'
import { today } from '@dangjian/kernel'
import { admissionTimeline } from '@dangjian/regulations'
import { countAdmitted } from './case-store.ts'
import type { AdmissionStage, PoolFigures } from './contract/views.ts'
import { casesUnderWay, type DueItemsInput } from './due-items.ts'
import { readablePaths } from './list-cases.ts'
import type { LoadedCase } from './load-case.ts'

const countOf = (cases: readonly LoadedCase[], stage: AdmissionStage): number => cases.filter(({ row }) => row.stage === stage).length

/** The pool by stage and by branch, with what is overdue, and this year's admissions and conversions (队伍状况分析, DEV-06). Throws NOT_FOUND. */
export const poolFigures = async (scope: Scope, { orgUnitId }: DueItemsInput): Promise<PoolFigures> => {
  const day = today(scope.clock)
  const paths = await readablePaths(scope, orgUnitId)
  const cases = await casesUnderWay(scope, paths)
  const late = new Map(cases.map((loaded) => [loaded.row.id, admissionTimeline(loaded.facts, day, loaded.basis).filter(({ state }) => state === 'overdue').length]))
  const figures = (of: readonly LoadedCase[]) => ({
    applicants: countOf(of, 'applicant'), activists: countOf(of, 'activist'), candidates: countOf(of, 'candidate'), probationary: countOf(of, 'probationary'),
    overdue: of.reduce((sum, { row }) => sum + (late.get(row.id) ?? 0), 0),
  })
  const [from, to] = [`${day.slice(0, 4)}-01-01`, `${day.slice(0, 4)}-12-31`]
  const sum = (rows: ReadonlyArray<{ count: number }>): number => rows.reduce((total, row) => total + row.count, 0)
  const units = [...new Map(cases.map(({ unit }) => [unit.id, unit])).values()]
  return {
    asOf: day, ...figures(cases), admittedThisYear: sum(await countAdmitted(scope, paths, 'admittedOn', from, to)), convertedThisYear: sum(await countAdmitted(scope, paths, 'convertedOn', from, to)),
    byBranch: units.toSorted((a, b) => (a.path < b.path ? -1 : 1)).map((unit) => ({ orgUnitId: unit.id, orgUnitName: unit.name, ...figures(cases.filter((loaded) => loaded.unit.id === unit.id)) })),
  }
}

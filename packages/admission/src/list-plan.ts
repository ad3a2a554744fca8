import { pathsWith } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { unitsById } from '@dangjian/org'
import type { z } from 'zod'
import { countAdmitted } from './case-store.ts'
import type { yearInput } from './contract/inputs.ts'
import type { PlanLine } from './contract/views.ts'
import { casesUnderWay } from './due-items.ts'
import { selectQuotas } from './plan-store.ts'

export type ListPlanInput = z.infer<typeof yearInput>

/** The year's plan by organization with what was admitted below each and who stands as candidate (DEV-A7). */
export const listPlan = async (scope: Scope, { year }: ListPlanInput): Promise<{ year: number; items: PlanLine[] }> => {
  const paths = pathsWith(scope.access, 'admission.read')
  const quotas = await selectQuotas(scope, year)
  const units = await unitsById(scope, quotas.map(({ orgUnitId }) => orgUnitId))
  const [admitted, cases] = await Promise.all([countAdmitted(scope, paths, 'admittedOn', `${year}-01-01`, `${year}-12-31`), casesUnderWay(scope, paths)])
  const items = quotas.flatMap((row): Array<PlanLine & { path: string }> => {
    const unit = units.get(row.orgUnitId)
    if (!unit || !paths.some((path) => unit.path.startsWith(path))) return []
    return [{
      orgUnitId: unit.id, orgUnitName: unit.name, quota: row.quota, note: row.note, path: unit.path,
      admitted: admitted.filter(({ path }) => path.startsWith(unit.path)).reduce((sum, { count }) => sum + count, 0),
      candidates: cases.filter((one) => one.row.stage === 'candidate' && one.unit.path.startsWith(unit.path)).length,
    }]
  })
  return { year, items: items.toSorted((a, b) => (a.path < b.path ? -1 : 1)).map(({ path: _path, ...line }) => line) }
}

import type { Scope } from '@dangjian/db'
import { idsOfPath, unitsById, type OrgUnit } from '@dangjian/org'
import type { CaseRow } from './case-store.ts'
import { approvingCommittee, assembleCase, type LoadedCase } from './load-case.ts'
import { selectLocalRules } from './plan-store.ts'
import { selectObjectionsOf, selectPublicitiesOf } from './publicity-store.ts'
import { selectDocuments, selectSteps } from './step-store.ts'

const byCase = <T extends { readonly caseId: string }>(rows: readonly T[]): Map<string, T[]> => {
  const groups = new Map<string, T[]>()
  for (const row of rows) groups.set(row.caseId, [...(groups.get(row.caseId) ?? []), row])
  return groups
}

/** Many cases with a fixed number of statements, in the order given; overrides are left out. Access is for the caller. */
export const loadCases = async (scope: Scope, rows: readonly CaseRow[]): Promise<LoadedCase[]> => {
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const [steps, documents, publicities, localRules, branches] = await Promise.all([
    selectSteps(scope, ids), selectDocuments(scope, ids), selectPublicitiesOf(scope, ids), selectLocalRules(scope), unitsById(scope, [...new Set(rows.map(({ orgUnitId }) => orgUnitId))]),
  ])
  const above = [...new Set([...branches.values()].flatMap(({ path }) => idsOfPath(path)))].filter((id) => !branches.has(id))
  const units: ReadonlyMap<string, OrgUnit> = new Map([...branches, ...(await unitsById(scope, above))])
  const objections = await selectObjectionsOf(scope, publicities.filter(({ state }) => state === 'open').map(({ id }) => id))
  const [stepsOf, documentsOf, publicitiesOf] = [byCase(steps), byCase(documents), byCase(publicities)]
  return rows.flatMap((row) => {
    const unit = units.get(row.orgUnitId)
    if (!unit) return []
    return [assembleCase(row, unit, approvingCommittee(unit, units), {
      steps: stepsOf.get(row.id) ?? [], documents: documentsOf.get(row.id) ?? [], publicities: publicitiesOf.get(row.id) ?? [], objections, overrides: [], localRules,
    })]
  })
}

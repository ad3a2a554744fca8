import { pathsWith } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { unitsById } from '@dangjian/org'
import type { z } from 'zod'
import { selectCasesByIds } from './case-store.ts'
import { overrideView } from './case-view.ts'
import type { listOverridesInput } from './contract/inputs.ts'
import type { OverrideView } from './contract/views.ts'
import { loadCase } from './load-case.ts'
import { selectOverrides } from './override-store.ts'

export type ListOverridesInput = z.infer<typeof listOverridesInput>

/** Overrides of the readable cases, the latest first, 200 at most. Throws NOT_FOUND for a case out of reach. */
export const listOverrides = async (scope: Scope, { state, caseId }: ListOverridesInput): Promise<{ items: OverrideView[] }> => {
  if (caseId !== undefined) await loadCase(scope, caseId)
  const rows = await selectOverrides(scope, caseId === undefined ? undefined : [caseId], state)
  const cases = new Map((await selectCasesByIds(scope, [...new Set(rows.map((row) => row.caseId))])).map((row) => [row.id, row]))
  const units = await unitsById(scope, [...new Set([...cases.values()].map(({ orgUnitId }) => orgUnitId))])
  const paths = pathsWith(scope.access, 'admission.read')
  return {
    items: rows.flatMap((row) => {
      const own = cases.get(row.caseId)
      const path = own ? units.get(own.orgUnitId)?.path : undefined
      return own && path !== undefined && paths.some((readable) => path.startsWith(readable)) ? [overrideView(row, own.name)] : []
    }),
  }
}

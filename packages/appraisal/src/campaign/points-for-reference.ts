import { can } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import type { OrgUnit } from '@dangjian/org'
import { latestResults, listRuleSets } from '@dangjian/scoring'

/** The latest published points of a branch's members, to be shown 仅供参考 beside the sheets (EV-04); empty for whoever may not read points. Nothing else reads them here. */
export const pointsForReference = async (scope: Scope, unit: OrgUnit): Promise<ReadonlyMap<string, { readonly total: string; readonly period: string }>> => {
  if (!can(scope.access, 'score.read', unit.path)) return new Map()
  const adopted = (await listRuleSets(scope)).find(({ status }) => status === 'adopted')
  if (!adopted) return new Map()
  const rows = await latestResults(scope, { ruleSetKey: adopted.key, orgUnitId: unit.id })
  return new Map(rows.map(({ memberId, total, period }) => [memberId, { total: (total / 100).toFixed(2), period }]))
}

import { requireCan, type ScoreBrief } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { getOrgUnit } from '@dangjian/org'
import { selectLatestResults } from './result-store.ts'

/**
 * The latest published result of each member of an organization's subtree under one rule set, in pinyin order: the port `scores.results`.
 * `period` is the last month of a run. Needs `score.read` at the organization. Throws NOT_FOUND.
 */
export const latestResults = async (
  scope: Scope, filter: { readonly ruleSetKey: string; readonly orgUnitId: string; readonly period?: string | undefined },
): Promise<ScoreBrief[]> => {
  const unit = await getOrgUnit(scope, filter.orgUnitId)
  requireCan(scope.access, 'score.read', unit.path)
  const rows = await selectLatestResults(scope, { ruleSetKey: filter.ruleSetKey, path: unit.path, period: filter.period })
  return rows.map((row) => ({
    memberId: row.member_id, memberName: row.member_name, period: row.period, runId: row.run_id, total: row.total, dimensions: row.dimensions,
  }))
}

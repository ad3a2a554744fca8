import type { Scope } from '@dangjian/db'
import { today } from '@dangjian/kernel'
import { branchRoster } from '@dangjian/members'
import { committeeMembers, listPosts, listUnitsInPaths, type OrgUnit } from '@dangjian/org'
import { pathAbove } from '../campaign/load-campaign.ts'
import type { ReportRow } from './report-store.ts'

/**
 * Who judges a report (EV-08): the members of the branch; for the second level the committee above and the other secretaries below it; for the third the committee itself
 * and the secretaries below it. Never the one who reports.
 */
export const reviewersOf = async (scope: Scope, report: Pick<ReportRow, 'level' | 'memberId'>, unit: OrgUnit): Promise<string[]> => {
  const day = today(scope.clock)
  if (report.level === 'branch') return (await branchRoster(scope, unit.id, day)).map(({ memberId }) => memberId).filter((id) => id !== report.memberId)
  const top = report.level === 'organ' ? pathAbove(unit.path) : unit.path
  const units = await listUnitsInPaths(scope, [top])
  const committee = units.find(({ path }) => path === top)
  const seats = committee ? await committeeMembers(scope, committee.id, day) : []
  const secretaries = (await listPosts(scope, units.filter(({ kind }) => kind === 'branch').map(({ id }) => id), day)).filter(({ post }) => post === 'secretary')
  return [...new Set([...seats, ...secretaries].map(({ memberId }) => memberId))].filter((id) => id !== report.memberId)
}

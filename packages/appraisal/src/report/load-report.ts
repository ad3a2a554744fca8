import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { conflict, notFound } from '@dangjian/kernel'
import { getOrgUnit, type OrgUnit } from '@dangjian/org'
import { pathAbove } from '../campaign/load-campaign.ts'
import { lockReport, type ReportRow } from './report-store.ts'

/** Where the right to hold a review stands: at the branch for its members' review, else at the organization above (the own one at the top of the tree). */
export const reviewPath = (report: Pick<ReportRow, 'level'>, unit: OrgUnit): string => (report.level === 'branch' || unit.parentId === null ? unit.path : pathAbove(unit.path))

/** A report for an act in a stage, locked. Throws NOT_FOUND, FORBIDDEN over its reviewing organization and REPORT_MOVED. */
export const loadReport = async (scope: Scope, id: string, permission: string, stage: ReportRow['stage']): Promise<{ report: ReportRow; unit: OrgUnit }> => {
  const report = await lockReport(scope, id)
  if (!report) throw notFound('report')
  const unit = await getOrgUnit(scope, report.orgUnitId, 'appraisal.read')
  requireCan(scope.access, permission, reviewPath(report, unit))
  if (report.stage !== stage) throw conflict('REPORT_MOVED')
  return { report, unit }
}

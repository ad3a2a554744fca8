import { castIntoUrn, emptyUrn, openUrn, urnTurnout } from '@dangjian/ballots'
import type { Scope } from '@dangjian/db'
import { conflict, notFound } from '@dangjian/kernel'
import { notifyMembers } from '@dangjian/reminders'
import { memberBriefs } from '@dangjian/members'
import { z } from 'zod'
import { ownMember } from '../campaign/load-campaign.ts'
import { appraisalSentences } from '../locales/zh-CN.ts'
import { performanceMarks, type PerformanceMark } from '../tables.ts'
import { loadReport } from './load-report.ts'
import { selectReport, updateReport } from './report-store.ts'
import { reviewersOf } from './reviewers-of.ts'

export const reportInput = z.object({ reportId: z.uuid() })
export type ReportInput = z.infer<typeof reportInput>
export const castReviewInput = z.object({ reportId: z.uuid(), mark: z.enum(performanceMarks) })
export type CastReviewInput = z.infer<typeof castReviewInput>

/** Opens the review: everybody who judges may cast once. Throws NOT_FOUND, FORBIDDEN (appraisal.manage over the reviewing organization), REPORT_MOVED and REVIEWERS_MISSING. */
export const openReview = async (scope: Scope, { reportId }: ReportInput): Promise<{ expected: number }> => {
  const { report, unit } = await loadReport(scope, reportId, 'appraisal.manage', 'written')
  const voterIds = await reviewersOf(scope, report, unit)
  if (voterIds.length === 0) throw conflict('REVIEWERS_MISSING')
  const { urnId } = await openUrn(scope, { purpose: 'appraisal.report', voterIds, slotBytes: 16 })
  await updateReport(scope, reportId, { stage: 'review', urnId, expected: voterIds.length })
  await scope.audit({ action: 'report.review-opened', subject: { type: 'secretary-report', id: reportId }, orgPath: unit.path, summary: appraisalSentences.report.opened(unit.name), details: { expected: voterIds.length } })
  const name = (await memberBriefs(scope, [report.memberId])).get(report.memberId)?.name ?? ''
  await notifyMembers(scope, { matter: `report.review:${reportId}`, memberIds: voterIds, ...appraisalSentences.report.noticeReview(name), link: `/appraisal/reports/${reportId}` })
  return { expected: voterIds.length }
}

/** Casts the own mark, once, secretly. Throws NOT_A_MEMBER, NOT_FOUND, REPORT_MOVED, URN_NOT_A_VOTER and URN_ALREADY_CAST. */
export const castReview = async (scope: Scope, { reportId, mark }: CastReviewInput): Promise<{ receipt: string }> => {
  const memberId = ownMember(scope)
  const found = await selectReport(scope, reportId)
  if (!found) throw notFound('report')
  if (found.report.stage !== 'review' || found.report.urnId === null) throw conflict('REPORT_MOVED')
  const { receipt } = await castIntoUrn(scope, { urnId: found.report.urnId, voterId: memberId, content: mark })
  return { receipt }
}

/** Ends the review and keeps its counts. Throws NOT_FOUND, FORBIDDEN (appraisal.manage), REPORT_MOVED and SHEETS_EMPTY. */
export const countReview = async (scope: Scope, { reportId }: ReportInput): Promise<void> => {
  const { report, unit } = await loadReport(scope, reportId, 'appraisal.manage', 'review')
  if (report.urnId === null) throw conflict('REPORT_MOVED')
  const { expected, cast } = await urnTurnout(scope, report.urnId)
  if (cast === 0) throw conflict('SHEETS_EMPTY', { expected })
  const { contents } = await emptyUrn(scope, report.urnId)
  const of = (mark: PerformanceMark): number => contents.filter((content) => content === mark).length
  await updateReport(scope, reportId, { stage: 'judge', votes: { good: of('good'), fair: of('fair'), ordinary: of('ordinary'), poor: of('poor') } })
  await scope.audit({ action: 'report.review-counted', subject: { type: 'secretary-report', id: reportId }, orgPath: unit.path, summary: appraisalSentences.report.counted(unit.name), details: { expected, cast } })
}

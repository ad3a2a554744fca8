import { can } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { assignItems } from '@dangjian/duties'
import { AppError, conflict, forbidden, isLocalDate, newId, notFound, today } from '@dangjian/kernel'
import { memberBriefs } from '@dangjian/members'
import { getOrgUnit } from '@dangjian/org'
import { notifyMembers } from '@dangjian/reminders'
import { z } from 'zod'
import { ownMember, requireOtherPerson } from '../campaign/load-campaign.ts'
import { appraisalSentences } from '../locales/zh-CN.ts'
import { insertObjection, lockObjection, setObjectionAnswer } from '../objection-store.ts'
import { performanceMarks } from '../tables.ts'
import { loadReport, reviewPath } from './load-report.ts'
import { insertProblems, lockReport, updateReport } from './report-store.ts'
import type { ReportInput } from './review-report.ts'

export const judgeReportInput = z.object({
  reportId: z.uuid(),
  comment: z.string().trim().min(2).max(2000),
  mark: z.enum(performanceMarks),
  problems: z.array(z.object({ problem: z.string().trim().min(2).max(120), measure: z.string().trim().min(2).max(200), memberId: z.uuid(), dueOn: z.string().refine(isLocalDate) })).max(20).default([]),
})
export type JudgeReportInput = z.input<typeof judgeReportInput>
export const objectToReportInput = z.object({ reportId: z.uuid(), grounds: z.string().trim().min(2).max(1000) })
export type ObjectToReportInput = z.infer<typeof objectToReportInput>
export const answerReportObjectionInput = z.object({ objectionId: z.uuid(), outcome: z.enum(['kept', 'changed']), mark: z.enum(performanceMarks).optional(), answer: z.string().trim().min(2).max(1000) })
export type AnswerReportObjectionInput = z.infer<typeof answerReportObjectionInput>

/**
 * Records 点评 and the mark that people decided (EV-07, 条文待核), tells the secretary, and makes 问题清单, 责任清单 and 整改清单 into duties of the next year, each with its
 * person and its day (EV-08). Not by the one who reports. Throws NOT_FOUND, FORBIDDEN (appraisal.decide; duty.assign for problems), REPORT_MOVED, DECIDES_OWN_MATTER,
 * PROBLEM_PERSON_UNKNOWN and PROBLEM_DAY_UNFIT.
 */
export const judgeReport = async (scope: Scope, input: JudgeReportInput): Promise<void> => {
  const { report, unit } = await loadReport(scope, input.reportId, 'appraisal.decide', 'judge')
  requireOtherPerson(scope, { accountId: null, name: null }, [report.memberId])
  const problems = input.problems ?? []
  const next = report.year + 1
  const briefs = await memberBriefs(scope, problems.map(({ memberId }) => memberId))
  for (const { memberId, dueOn } of problems) {
    if (!briefs.get(memberId)?.path?.startsWith(unit.path)) throw new AppError('PROBLEM_PERSON_UNKNOWN', { path: 'problems', unit: unit.name })
    if (!dueOn.startsWith(`${next}-`)) throw new AppError('PROBLEM_DAY_UNFIT', { path: 'problems', year: next })
  }
  const assigned = problems.length === 0 ? null : await assignItems(scope, {
    orgUnitId: unit.id, year: next, listKey: `rectification-${report.level.replaceAll('_', '-')}`, title: appraisalSentences.report.listTitle(report.year), basis: null,
    items: problems.map(({ problem, measure, memberId, dueOn }) => ({ title: problem, standard: appraisalSentences.report.standard(measure, briefs.get(memberId)?.name ?? ''), dueOn })),
  })
  await insertProblems(scope, problems.map((line, position) => ({ id: newId(), reportId: report.id, position, ...line, checklistId: assigned?.checklistId ?? null })))
  await updateReport(scope, report.id, {
    stage: 'told', comment: input.comment, commentedBy: scope.actor.name, mark: input.mark, decidedOn: today(scope.clock), decidedBy: scope.actor.name, decidedByAccountId: scope.actor.accountId,
  })
  await scope.audit({ action: 'report.judged', subject: { type: 'secretary-report', id: report.id }, orgPath: unit.path, summary: appraisalSentences.report.judged(unit.name, input.mark), details: { mark: input.mark, problems: problems.length } })
  await notifyMembers(scope, { matter: `report.told:${report.id}`, memberIds: [report.memberId], ...appraisalSentences.report.noticeTold(report.year), link: `/appraisal/reports/${report.id}` })
}

const ownReport = async (scope: Scope, reportId: string) => {
  const memberId = ownMember(scope)
  const report = await lockReport(scope, reportId)
  if (!report || report.memberId !== memberId || report.mark === null) throw notFound('report')
  return report
}

/** The secretary takes note of the result. Idempotent. Throws NOT_A_MEMBER and NOT_FOUND. */
export const acknowledgeReport = async (scope: Scope, { reportId }: ReportInput): Promise<void> => {
  const report = await ownReport(scope, reportId)
  if (report.acknowledgedOn !== null) return
  await updateReport(scope, reportId, { acknowledgedOn: today(scope.clock) })
  await scope.audit({ action: 'report.acknowledged', subject: { type: 'secretary-report', id: reportId }, summary: appraisalSentences.acknowledged })
}

/** The secretary objects to the result, once. Throws NOT_A_MEMBER, NOT_FOUND and APPRAISAL_OBJECTION_EXISTS. */
export const objectToReport = async (scope: Scope, { reportId, grounds }: ObjectToReportInput): Promise<{ objectionId: string }> => {
  const report = await ownReport(scope, reportId)
  const objectionId = newId()
  if (!(await insertObjection(scope, { id: objectionId, subjectType: 'report', subjectId: reportId, memberId: report.memberId, grounds, filedOn: today(scope.clock) }))) throw conflict('APPRAISAL_OBJECTION_EXISTS')
  await scope.audit({ action: 'report.objected', subject: { type: 'secretary-report', id: reportId }, summary: appraisalSentences.objected, details: { objectionId } })
  return { objectionId }
}

/** Answers the objection, by another person than who recorded the result. Throws NOT_FOUND, FORBIDDEN, APPRAISAL_OBJECTION_ANSWERED, APPROVER_IS_PROPOSER, DECIDES_OWN_MATTER and GRADE_UNCHANGED. */
export const answerReportObjection = async (scope: Scope, { objectionId, outcome, mark, answer }: AnswerReportObjectionInput): Promise<void> => {
  const objection = await lockObjection(scope, objectionId)
  const report = objection?.subjectType === 'report' ? await lockReport(scope, objection.subjectId) : undefined
  if (!objection || !report) throw notFound('objection')
  const unit = await getOrgUnit(scope, report.orgUnitId, 'appraisal.read')
  if (!can(scope.access, 'appraisal.decide', reviewPath(report, unit))) throw forbidden('appraisal.decide')
  if (objection.outcome !== null) throw conflict('APPRAISAL_OBJECTION_ANSWERED')
  requireOtherPerson(scope, { accountId: report.decidedByAccountId, name: report.decidedBy }, [objection.memberId])
  if (outcome === 'changed' && (mark === undefined || mark === report.mark)) throw new AppError('GRADE_UNCHANGED', { path: 'mark' })
  if (outcome === 'changed' && mark !== undefined) await updateReport(scope, report.id, { mark })
  await setObjectionAnswer(scope, objectionId, { outcome, answer, answeredOn: today(scope.clock), answeredBy: scope.actor.name })
  await scope.audit({ action: 'report.objection-answered', subject: { type: 'secretary-report', id: report.id }, orgPath: unit.path, summary: appraisalSentences.answered(outcome === 'changed'), details: { objectionId, outcome } })
}

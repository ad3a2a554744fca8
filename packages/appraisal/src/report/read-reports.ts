import { can, pathsWith } from '@dangjian/contracts'
import { hasCastIntoUrn, urnTurnout } from '@dangjian/ballots'
import type { Scope } from '@dangjian/db'
import { notFound, type LocalDate } from '@dangjian/kernel'
import { getOrgUnit } from '@dangjian/org'
import { citationOf, getRule } from '@dangjian/regulations'
import { z } from 'zod'
import { ownMember } from '../campaign/load-campaign.ts'
import { leastAnswers } from '../campaign/sheet.ts'
import { selectObjections } from '../objection-store.ts'
import type { PerformanceMark, ReportFigure } from '../tables.ts'
import { reviewPath } from './load-report.ts'
import { reportsFor, reportsInPaths, reportsInReview, selectProblems, selectReport, type NamedReport, type ReportRow } from './report-store.ts'
import type { ReportInput } from './review-report.ts'

export const listReportsInput = z.object({ year: z.number().int().min(2000).max(2200) })
export type ListReportsInput = z.infer<typeof listReportsInput>

export interface ReportLine {
  readonly id: string
  readonly orgUnitName: string
  readonly memberName: string
  readonly year: number
  readonly level: ReportRow['level']
  readonly stage: ReportRow['stage']
  readonly mark: PerformanceMark | null
  readonly decidedOn: LocalDate | null
}

export interface ReportDetail extends ReportLine {
  readonly orgUnitId: string
  readonly text: string
  readonly figures: readonly ReportFigure[]
  readonly turnout: { readonly expected: number; readonly cast: number } | null
  /** Null while fewer than five have cast. */
  readonly votes: Readonly<Record<PerformanceMark, number>> | null
  readonly comment: string | null
  readonly commentedBy: string | null
  readonly decidedBy: string | null
  readonly acknowledgedOn: LocalDate | null
  readonly problems: ReadonlyArray<{ readonly id: string; readonly problem: string; readonly measure: string; readonly name: string; readonly dueOn: LocalDate; readonly isDuty: boolean }>
  readonly objection: { readonly id: string; readonly grounds: string; readonly filedOn: LocalDate; readonly outcome: 'kept' | 'changed' | null; readonly answer: string | null; readonly answeredBy: string | null } | null
  readonly rules: ReadonlyArray<{ readonly id: string; readonly text: string; readonly citation: string; readonly isConfirmed: boolean }>
  readonly may: { readonly manage: boolean; readonly decide: boolean; readonly answer: boolean }
  /** For the acting member: whether the own mark is still asked, and whether the report is the own one. */
  readonly isAsked: boolean
  readonly isOwn: boolean
}

const lineOf = ({ report, unitName, memberName }: NamedReport): ReportLine => ({
  id: report.id, orgUnitName: unitName, memberName, year: report.year, level: report.level, stage: report.stage, mark: report.stage === 'told' ? report.mark : null, decidedOn: report.decidedOn,
})

/** Reports of a year in the readable subtrees, in organization order. */
export const listReports = async (scope: Scope, { year }: ListReportsInput): Promise<{ items: ReportLine[] }> => ({
  items: (await reportsInPaths(scope, pathsWith(scope.access, 'appraisal.read'), year)).map(lineOf),
})

const isAskedOf = async (scope: Scope, report: ReportRow): Promise<boolean> =>
  scope.actor.memberId !== null && report.stage === 'review' && report.urnId !== null && (await hasCastIntoUrn(scope, report.urnId, scope.actor.memberId)) === false

const isInvolved = async (scope: Scope, report: ReportRow): Promise<boolean> => {
  const { memberId } = scope.actor
  if (memberId === null) return false
  return report.memberId === memberId || (report.urnId !== null && report.stage === 'review' && (await hasCastIntoUrn(scope, report.urnId, memberId)) !== null)
}

/** One report, for those who read appraisals there, for its secretary and for who judges it. Throws NOT_FOUND for anybody else. */
export const getReport = async (scope: Scope, { reportId }: ReportInput): Promise<ReportDetail> => {
  const found = await selectReport(scope, reportId)
  if (!found) throw notFound('report')
  const { report, unitPath } = found
  const mayRead = can(scope.access, 'appraisal.read', unitPath)
  if (!mayRead && !(await isInvolved(scope, report))) throw notFound('report')
  const isOwn = report.memberId === scope.actor.memberId
  const sees = mayRead || isOwn
  const unit = await getOrgUnit(scope, report.orgUnitId)
  const cast = report.votes === null ? 0 : Object.values(report.votes).reduce((sum, one) => sum + one, 0)
  const turnout = report.urnId === null ? null : report.stage === 'review' ? await urnTurnout(scope, report.urnId) : { expected: report.expected ?? 0, cast }
  const objection = sees ? (await selectObjections(scope, 'report', reportId))[0] : undefined
  const mayHold = (permission: string): boolean => can(scope.access, permission, reviewPath(report, unit))
  const isOther = scope.actor.accountId === null || scope.actor.accountId !== report.decidedByAccountId
  return {
    ...lineOf(found), orgUnitId: report.orgUnitId, text: report.text, figures: report.figures, turnout, votes: sees && cast >= leastAnswers ? report.votes : null,
    comment: sees ? report.comment : null, commentedBy: sees ? report.commentedBy : null, decidedBy: report.decidedBy, acknowledgedOn: report.acknowledgedOn,
    problems: sees ? (await selectProblems(scope, reportId)).map(({ id, problem, measure, name, dueOn, checklistId }) => ({ id, problem, measure, name, dueOn, isDuty: checklistId !== null })) : [],
    objection: objection ? { id: objection.id, grounds: objection.grounds, filedOn: objection.filedOn, outcome: objection.outcome, answer: objection.answer, answeredBy: objection.answeredBy } : null,
    rules: ['OR-15', 'EV-06', 'EV-07', 'EV-08'].map((id) => { const rule = getRule(id); return { id, text: rule.text, citation: citationOf(rule), isConfirmed: rule.confidence === 'confirmed' } }),
    may: { manage: mayHold('appraisal.manage'), decide: mayHold('appraisal.decide') && !isOwn, answer: objection !== undefined && objection.outcome === null && mayHold('appraisal.decide') && isOther && !isOwn },
    isAsked: await isAskedOf(scope, report), isOwn,
  }
}

/** Reports that ask something of the acting member or are the own ones. Throws NOT_A_MEMBER. */
export const myReports = async (scope: Scope): Promise<{ items: Array<ReportLine & { readonly ask: 'review' | 'acknowledge' | null; readonly isOwn: boolean }> }> => {
  const memberId = ownMember(scope)
  const asked: string[] = []
  for (const { report } of await reportsInReview(scope)) if (await isAskedOf(scope, report)) asked.push(report.id)
  const rows = await reportsFor(scope, memberId, asked)
  return {
    items: rows.map((row) => ({
      ...lineOf(row), isOwn: row.report.memberId === memberId,
      ask: asked.includes(row.report.id) ? 'review' as const : row.report.memberId === memberId && row.report.stage === 'told' && row.report.acknowledgedOn === null ? 'acknowledge' as const : null,
    })),
  }
}

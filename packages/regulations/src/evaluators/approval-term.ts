import { addMonthsClamped, daysBetween, type LocalDate } from '@dangjian/kernel'
import { parameterOf, ruleFor, text, verdictUnder, type Basis, type Verdict } from '../verdict.ts'

export type ApprovalTermFacts = { readonly appliedOn: LocalDate; readonly lastDay: LocalDate; readonly daysLate: number }

/**
 * BR-08: an application to set up a branch is generally answered within a month (natural months, rules.md 1.7). `decidedOn` null: judged as of `today`.
 * The article is still to be confirmed, so that it never blocks.
 */
export const approvalTerm = ({ appliedOn, decidedOn, today }: { readonly appliedOn: LocalDate; readonly decidedOn: LocalDate | null; readonly today: LocalDate }, basis: Basis = {}): Verdict<ApprovalTermFacts> => {
  const rule = ruleFor('BR-08', basis)
  const lastDay = addMonthsClamped(appliedOn, parameterOf(rule, 'maxMonths').value)
  const daysLate = Math.max(0, daysBetween(lastDay, decidedOn ?? today))
  const facts: ApprovalTermFacts = { appliedOn, lastDay, daysLate }
  const why = text('APPROVAL_TERM_WHY', { months: parameterOf(rule, 'maxMonths').value })
  if (daysLate > 0) {
    const what = decidedOn === null ? text('APPROVAL_OVERDUE', { lastDay, days: daysLate }) : text('APPROVAL_WAS_LATE', { decidedOn, days: daysLate })
    return verdictUnder(rule, { outcome: 'fail', what, why, next: decidedOn === null ? text('APPROVAL_OVERDUE_NEXT') : text('NOTHING_TO_DO'), facts })
  }
  if (decidedOn === null) return verdictUnder(rule, { outcome: 'provisional', what: text('APPROVAL_PENDING', { lastDay }), why, next: text('APPROVAL_PENDING_NEXT', { lastDay }), facts })
  return verdictUnder(rule, { outcome: 'pass', what: text('APPROVAL_IN_TIME', { decidedOn }), why, next: text('NOTHING_TO_DO'), facts })
}

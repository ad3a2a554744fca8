import { addMonthsClamped, daysBetween, type LocalDate } from '@dangjian/kernel'
import { parameterOf, ruleFor, text, verdictUnder, type Basis, type Verdict } from '../verdict.ts'

export type AppealFacts = { readonly filedOn: LocalDate; readonly dueOn: LocalDate; readonly isLate: boolean }

/** RG-02, 《监督执纪工作规则》第五十九条: a review is finished within 3 natural months of the day the appeal was received. */
export const appealDeadline = (facts: { filedOn: LocalDate; decidedOn: LocalDate | null; onDate: LocalDate }, basis: Basis = {}): Verdict<AppealFacts> => {
  const rule = ruleFor('RG-02', basis)
  const months = parameterOf(rule, 'months').value
  const { filedOn, decidedOn, onDate } = facts
  const dueOn = addMonthsClamped(filedOn, months)
  const why = text('APPEAL_WHY', { filedOn, months })
  if (decidedOn !== null) {
    const isLate = decidedOn > dueOn
    const what = isLate ? text('APPEAL_DONE_LATE', { decidedOn, overdueDays: daysBetween(dueOn, decidedOn) }) : text('APPEAL_DONE', { decidedOn })
    return verdictUnder(rule, { outcome: isLate ? 'fail' : 'pass', what, why, next: text('NOTHING_TO_DO'), facts: { filedOn, dueOn, isLate } })
  }
  if (onDate > dueOn) {
    return verdictUnder(rule, { outcome: 'fail', what: text('APPEAL_OVERDUE', { dueOn, overdueDays: daysBetween(dueOn, onDate) }), why, next: text('APPEAL_OVERDUE_NEXT'), facts: { filedOn, dueOn, isLate: true } })
  }
  return verdictUnder(rule, { outcome: 'provisional', what: text('APPEAL_RUNNING', { dueOn, daysLeft: daysBetween(onDate, dueOn) }), why, next: text('APPEAL_NEXT'), facts: { filedOn, dueOn, isLate: false } })
}

import { addMonthsClamped, type LocalDate } from '@dangjian/kernel'
import { parameterOf, ruleFor, text, verdictUnder, type Basis, type Verdict } from '../verdict.ts'

export type ExecutionFacts = { readonly dueOn: LocalDate; readonly isOverdue: boolean }

/** RG-04 (text of 2018, to be compared, so it only warns): how a 处分 was carried out is reported within 6 natural months. */
export const executionReport = (facts: { decidedOn: LocalDate; reportedOn: LocalDate | null; onDate: LocalDate }, basis: Basis = {}): Verdict<ExecutionFacts> => {
  const rule = ruleFor('RG-04', basis)
  const months = parameterOf(rule, 'months').value
  const { decidedOn, reportedOn, onDate } = facts
  const dueOn = addMonthsClamped(decidedOn, months)
  const why = text('EXECUTION_WHY', { decidedOn, months })
  if (reportedOn !== null) {
    return verdictUnder(rule, { outcome: reportedOn > dueOn ? 'fail' : 'pass', what: text('EXECUTION_REPORTED', { reportedOn }), why, next: text('NOTHING_TO_DO'), facts: { dueOn, isOverdue: false } })
  }
  const isOverdue = onDate > dueOn
  return verdictUnder(rule, { outcome: isOverdue ? 'fail' : 'provisional', what: text(isOverdue ? 'EXECUTION_OVERDUE' : 'EXECUTION_DUE', { dueOn }), why, next: text('EXECUTION_NEXT'), facts: { dueOn, isOverdue } })
}

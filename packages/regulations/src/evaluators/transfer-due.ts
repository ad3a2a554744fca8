import { addMonthsClamped, type LocalDate } from '@dangjian/kernel'
import { parameterOf, ruleFor, text, verdictUnder, type Basis, type Verdict } from '../verdict.ts'

export type TransferDueFacts = { readonly awaySince: LocalDate; readonly onDate: LocalDate; readonly dueOn: LocalDate; readonly isInTransit: boolean }

/**
 * EDU-06, 《党员教育管理工作条例》第二十五条: who lives or works elsewhere at a fixed place for 6 months transfers the affiliation. Such a member may be left
 * out of 应到会 only with the consents of rules.md 1.3; this verdict alone never does it.
 */
export const transferDue = ({ awaySince, onDate, isInTransit }: Pick<TransferDueFacts, 'awaySince' | 'onDate' | 'isInTransit'>, basis: Basis = {}): Verdict<TransferDueFacts> => {
  const rule = ruleFor('EDU-06', basis)
  const months = parameterOf(rule, 'awayMonths').value
  const dueOn = addMonthsClamped(awaySince, months)
  const facts: TransferDueFacts = { awaySince, onDate, dueOn, isInTransit }
  const why = text('TRANSFER_DUE_WHY', { months, awaySince })
  if (isInTransit) return verdictUnder(rule, { outcome: 'pass', what: text('TRANSFER_UNDER_WAY'), why, next: text('NOTHING_TO_DO'), facts })
  if (onDate < dueOn) return verdictUnder(rule, { outcome: 'provisional', what: text('TRANSFER_NOT_YET_DUE', { dueOn }), why, next: text('TRANSFER_NOT_YET_DUE_NEXT'), facts })
  return verdictUnder(rule, { outcome: 'fail', what: text('TRANSFER_OVERDUE', { dueOn }), why, next: text('TRANSFER_OVERDUE_NEXT'), facts })
}

import { addMonthsClamped, type LocalDate } from '@dangjian/kernel'
import { parameterOf, requireCounts, ruleFor, text, verdictUnder, type Basis, type Verdict } from '../verdict.ts'

export type CorrectionFacts = { readonly fromOn: LocalDate; readonly untilOn: LocalDate; readonly lastOn: LocalDate; readonly months: number }

/** DIS-03: 限期改正 normally lasts 6 months and never more than 12 natural months, extensions included; another length than 6 asks for a reason. */
export const correctionPeriod = (fromOn: LocalDate, months: number, basis: Basis = {}): Verdict<CorrectionFacts> => {
  requireCounts({ months })
  const rule = ruleFor('DIS-03', basis)
  const usual = parameterOf(rule, 'usualMonths').value
  const most = parameterOf(rule, 'maxMonths').value
  const lastOn = addMonthsClamped(fromOn, most)
  const facts = { fromOn, untilOn: addMonthsClamped(fromOn, months), lastOn, months }
  const why = text('CORRECTION_WHY', { usual, most, fromOn, lastOn })
  if (months > most || months < 1) return verdictUnder(rule, { outcome: 'fail', what: text('CORRECTION_TOO_LONG', { months }), why, next: text('CORRECTION_TOO_LONG_NEXT', { lastOn }), facts })
  if (months === usual) return verdictUnder(rule, { outcome: 'pass', what: text('CORRECTION_USUAL', { months, untilOn: facts.untilOn }), why, next: text('NOTHING_TO_DO'), facts })
  return verdictUnder(rule, { outcome: 'provisional', what: text('CORRECTION_OTHER', { months, usual }), why, next: text('CORRECTION_OTHER_NEXT'), facts }, 'usual')
}

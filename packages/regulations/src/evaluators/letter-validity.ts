import { addMonthsClamped, daysBetween, type LocalDate } from '@dangjian/kernel'
import { parameterOf, ruleFor, text, verdictUnder, type Basis, type Verdict } from '../verdict.ts'

export type LetterFacts = { readonly issuedOn: LocalDate; readonly validUntil: LocalDate; readonly onDate: LocalDate; readonly lastDay: LocalDate; readonly daysLeft: number }

/** The last day on which an introduction letter issued on a day generally holds (EDU-07; natural months, rules.md 1.7). */
export const letterLastDay = (issuedOn: LocalDate, basis: Basis = {}): LocalDate => addMonthsClamped(issuedOn, parameterOf(ruleFor('EDU-07', basis), 'maxMonths').value)

/** EDU-07: whether a letter still holds on a day, and whether its own period is longer than usual. It warns and never blocks. */
export const letterValidity = ({ issuedOn, validUntil, onDate }: Pick<LetterFacts, 'issuedOn' | 'validUntil' | 'onDate'>, basis: Basis = {}): Verdict<LetterFacts> => {
  const rule = ruleFor('EDU-07', basis)
  const lastDay = letterLastDay(issuedOn, { rule })
  const daysLeft = daysBetween(onDate, validUntil)
  const facts: LetterFacts = { issuedOn, validUntil, onDate, lastDay, daysLeft }
  const why = text('LETTER_WHY', { months: parameterOf(rule, 'maxMonths').value, issuedOn })
  if (daysLeft < 0) return verdictUnder(rule, { outcome: 'fail', what: text('LETTER_EXPIRED', { validUntil, days: -daysLeft }), why, next: text('LETTER_EXPIRED_NEXT'), facts })
  if (validUntil > lastDay) return verdictUnder(rule, { outcome: 'fail', what: text('LETTER_TOO_LONG', { validUntil }), why, next: text('LETTER_TOO_LONG_NEXT', { lastDay }), facts })
  return verdictUnder(rule, { outcome: 'pass', what: text('LETTER_VALID', { validUntil, daysLeft }), why, next: text('NOTHING_TO_DO'), facts })
}

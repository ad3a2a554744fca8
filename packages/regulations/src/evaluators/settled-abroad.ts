import { addDays, addMonthsClamped, type LocalDate } from '@dangjian/kernel'
import { parameterOf, ruleFor, text, verdictUnder, type Basis, type Verdict } from '../verdict.ts'
import type { EarliestFacts } from './lost-contact.ts'

export interface StayAbroad {
  /** 定居 at once, 学习研究 only after more than five years. */
  readonly kind: 'abroad_settled' | 'abroad_study'
  readonly since: LocalDate
  readonly today: LocalDate
}

/** EDU-11 第二十四条: from when the membership of somebody abroad is generally suspended. `pass`: not yet; `provisional`: people may decide now. */
export const settledAbroad = ({ kind, since, today }: StayAbroad, basis: Basis = {}): Verdict<EarliestFacts> => {
  const rule = ruleFor('EDU-11', basis)
  const years = parameterOf(rule, 'yearsOfStudy').value
  const earliestOn = kind === 'abroad_settled' ? since : addDays(addMonthsClamped(since, years * 12), 1)
  const why = kind === 'abroad_settled' ? text('SETTLED_WHY', { since }) : text('STUDY_ABROAD_WHY', { since, years })
  if (today < earliestOn) return verdictUnder(rule, { outcome: 'pass', what: text('LOST_CONTACT_WAIT', { earliestOn }), why, next: text('CONTACT_GO_ON'), facts: { earliestOn } })
  return verdictUnder(rule, { outcome: 'provisional', what: text('LOST_CONTACT_REACHED', { earliestOn }), why, next: text('LOST_CONTACT_NEXT'), facts: { earliestOn } })
}

import { addMonthsClamped, type LocalDate } from '@dangjian/kernel'
import { parameterOf, ruleFor, text, verdictUnder, type Basis, type Verdict } from '../verdict.ts'

export type TermChangeFacts = { readonly endsOn: LocalDate; readonly dueOn: LocalDate; readonly latest: LocalDate; readonly direction: 'advance' | 'postpone' }

/** EL-01, 《基层组织选举工作条例》第三条: an election earlier or later than due needs the superior organization's approval and is generally postponed by at most one year. */
export const termChange = ({ endsOn, dueOn }: { readonly endsOn: LocalDate; readonly dueOn: LocalDate }, basis: Basis = {}): Verdict<TermChangeFacts> => {
  const rule = ruleFor('EL-01', basis)
  const years = parameterOf(rule, 'maxPostponedYears').value
  const latest = addMonthsClamped(endsOn, years * 12)
  const facts: TermChangeFacts = { endsOn, dueOn, latest, direction: dueOn < endsOn ? 'advance' : 'postpone' }
  const why = text('TERM_CHANGE_WHY', { endsOn, years, latest })
  if (dueOn > latest) return verdictUnder(rule, { outcome: 'fail', what: text('TERM_CHANGE_TOO_LONG', { dueOn }), why, next: text('TERM_CHANGE_TOO_LONG_NEXT', { latest }), facts })
  return verdictUnder(rule, { outcome: 'provisional', what: text(facts.direction === 'advance' ? 'TERM_CHANGE_ADVANCE' : 'TERM_CHANGE_POSTPONE', { dueOn }), why, next: text('TERM_CHANGE_NEXT'), facts })
}

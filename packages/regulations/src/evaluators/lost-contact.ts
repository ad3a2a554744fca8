import { addMonthsClamped, type LocalDate } from '@dangjian/kernel'
import { parameterOf, ruleFor, text, verdictUnder, type Basis, type Verdict } from '../verdict.ts'

/** `earliestOn` is the first day on which the organization may decide; whether it does stays with people. */
export type EarliestFacts = { readonly earliestOn: LocalDate }

/** EDU-10 第二十四条: from when a membership may be suspended (停止党籍) because contact was lost. `pass`: not yet; `provisional`: people may decide now. */
export const lostContactDays = ({ lastContactOn, today }: { readonly lastContactOn: LocalDate; readonly today: LocalDate }, basis: Basis = {}): Verdict<EarliestFacts> => {
  const rule = ruleFor('EDU-10', basis)
  const months = parameterOf(rule, 'monthsWithoutContact').value
  const earliestOn = addMonthsClamped(lastContactOn, months)
  const why = text('LOST_CONTACT_WHY', { lastContactOn, months })
  if (today < earliestOn) return verdictUnder(rule, { outcome: 'pass', what: text('LOST_CONTACT_WAIT', { earliestOn }), why, next: text('LOST_CONTACT_SEARCH'), facts: { earliestOn } })
  return verdictUnder(rule, { outcome: 'provisional', what: text('LOST_CONTACT_REACHED', { earliestOn }), why, next: text('LOST_CONTACT_NEXT'), facts: { earliestOn } })
}

/** EDU-10 第二十四条: from when a member whose membership was suspended for lost contact may be removed as having left the Party (自行脱党除名). */
export const suspensionDue = ({ suspendedOn, today }: { readonly suspendedOn: LocalDate; readonly today: LocalDate }, basis: Basis = {}): Verdict<EarliestFacts> => {
  const rule = ruleFor('EDU-10', basis)
  const years = parameterOf(rule, 'yearsSuspended').value
  const earliestOn = addMonthsClamped(suspendedOn, years * 12)
  const why = text('SUSPENSION_WHY', { suspendedOn, years })
  if (today < earliestOn) return verdictUnder(rule, { outcome: 'pass', what: text('SUSPENSION_RUNNING', { earliestOn }), why, next: text('LOST_CONTACT_SEARCH'), facts: { earliestOn } })
  return verdictUnder(rule, { outcome: 'provisional', what: text('SUSPENSION_REACHED', { earliestOn }), why, next: text('SUSPENSION_NEXT'), facts: { earliestOn } })
}

import { addMonthsClamped, daysBetween, type LocalDate } from '@dangjian/kernel'
import { parameterOf, ruleFor, text, verdictUnder, type Basis, type Verdict } from '../verdict.ts'

export interface MobileContact {
  /** 在外地 (EDU-08) or abroad (EDU-09). */
  readonly abroad: boolean
  /** First day away. */
  readonly since: LocalDate
  /** The latest day on which the member was reached; null when that never happened. */
  readonly lastContactOn: LocalDate | null
  readonly today: LocalDate
}

export type ContactFacts = { readonly dueOn: LocalDate; readonly daysLeft: number; readonly lastContactOn: LocalDate | null }

/**
 * EDU-08 第三十二条 and EDU-09 第三十四条: contact with a member who is away. Abroad at least once in six months; inside the country the rule asks to keep contact
 * and names no interval, so that the same six months only remind.
 */
export const mobileContact = ({ abroad, since, lastContactOn, today }: MobileContact, basis: Basis = {}): Verdict<ContactFacts> => {
  const rule = ruleFor(abroad ? 'EDU-09' : 'EDU-08', basis)
  const months = parameterOf(rule, 'contactMonths').value
  const from = lastContactOn !== null && lastContactOn > since ? lastContactOn : since
  const dueOn = addMonthsClamped(from, months)
  const daysLeft = daysBetween(today, dueOn)
  const facts: ContactFacts = { dueOn, daysLeft, lastContactOn }
  const why = text(abroad ? 'CONTACT_ABROAD_WHY' : 'CONTACT_WHY', { months, from })
  if (daysLeft < 0) return verdictUnder(rule, { outcome: 'fail', what: text('CONTACT_OVERDUE', { dueOn, overdueDays: -daysLeft }), why, next: text('CONTACT_NEXT'), facts })
  return verdictUnder(rule, { outcome: 'pass', what: text('CONTACT_KEPT', { dueOn }), why, next: text('CONTACT_BY', { dueOn }), facts })
}

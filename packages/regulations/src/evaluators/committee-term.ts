import { addMonthsClamped, AppError, daysBetween, type LocalDate } from '@dangjian/kernel'
import { parameterOf, ruleFor, text, verdictUnder, type Basis, type Verdict } from '../verdict.ts'

/** Months before the end of a term at which the branch is reminded (our choice, BR-11). */
export const termReminderMonths = [6, 3, 1] as const

/** Whose term: a branch committee or general branch 3 years (BR-11, OR-02), an organ committee 5 (OR-01). */
export type TermBody = 'branch' | 'general_branch' | 'committee'

export interface Term {
  readonly body?: TermBody
  readonly electedOn: LocalDate
  readonly today: LocalDate
  /** Last day to which the superior organization has approved a postponement. */
  readonly postponedTo?: LocalDate
}

export type TermFacts = {
  readonly electedOn: LocalDate
  readonly dueOn: LocalDate
  /** Days until the due day; negative when past. */
  readonly daysLeft: number
  /** The days of the reminders, six, three and one month ahead. */
  readonly reminders: readonly LocalDate[]
  /** How many months ahead the latest reminder that has come is, or null. */
  readonly reminderReached: number | null
}

const ruleIds = { branch: 'BR-11', general_branch: 'OR-02', committee: 'OR-01' } as const

/**
 * BR-11, OR-01 第五条 and OR-02 第六条: when the term ends (last election plus the term in natural months, clamped to the end of the month) and which
 * reminder has come. An approved postponement moves the due day, at most one year (EL-01 第三条); throws POSTPONEMENT_TOO_LONG beyond.
 */
export const committeeTerm = ({ body = 'branch', electedOn, today, postponedTo }: Term, basis: Basis = {}): Verdict<TermFacts> => {
  const rule = ruleFor(ruleIds[body], basis)
  const years = parameterOf(rule, 'termYears').value
  const ordinaryDue = addMonthsClamped(electedOn, years * 12)
  if (postponedTo !== undefined) {
    const maxYears = parameterOf(ruleFor('EL-01'), 'maxPostponedYears').value
    if (postponedTo > addMonthsClamped(ordinaryDue, maxYears * 12)) throw new AppError('POSTPONEMENT_TOO_LONG', { dueOn: ordinaryDue, postponedTo })
  }
  const dueOn = postponedTo !== undefined && postponedTo > ordinaryDue ? postponedTo : ordinaryDue
  const reminders = termReminderMonths.map((months) => addMonthsClamped(dueOn, -months))
  const reached = termReminderMonths.filter((_, index) => today >= (reminders[index] ?? dueOn))
  const daysLeft = daysBetween(today, dueOn)
  const facts: TermFacts = { electedOn, dueOn, daysLeft, reminders, reminderReached: reached.at(-1) ?? null }
  const why = postponedTo === undefined ? text('TERM_WHY', { electedOn, years, dueOn }) : text('TERM_POSTPONED_WHY', { electedOn, years, dueOn })
  const aspect = body === 'committee' ? 'term' : undefined
  if (daysLeft < 0) return verdictUnder(rule, { outcome: 'fail', what: text('TERM_OVERDUE', { dueOn, overdueDays: -daysLeft }), why, next: text('TERM_OVERDUE_NEXT'), facts }, aspect)
  if (reached.length > 0) return verdictUnder(rule, { outcome: 'provisional', what: text('TERM_SOON', { dueOn, daysLeft }), why, next: text('TERM_SOON_NEXT', { dueOn }), facts }, aspect)
  return verdictUnder(rule, { outcome: 'pass', what: text('TERM_RUNNING', { dueOn }), why, next: text('TERM_RUNNING_NEXT', { remindOn: reminders[0] ?? dueOn }), facts }, aspect)
}

import { parameterOf, requireCounts, ruleFor, text, verdictUnder, type Basis, type Verdict } from '../verdict.ts'

/** Months without payment after which the branch, and only the branch, is reminded (DU-09; the choice of months is ours). */
export const arrearsReminderMonths = [1, 3, 5] as const

export type ArrearsFacts = { readonly monthsRunning: number; readonly reminds: boolean; readonly reachesLimit: boolean }

/** DU-09: how many months running without dues. It reminds the branch and never ends a membership: that decision is the organization's. */
export const duesArrears = (monthsRunning: number, basis: Basis = {}): Verdict<ArrearsFacts> => {
  requireCounts({ monthsRunning })
  const rule = ruleFor('DU-09', basis)
  const limit = parameterOf(rule, 'maxMonthsRunning').value
  const reachesLimit = monthsRunning >= limit
  const facts: ArrearsFacts = { monthsRunning, reminds: arrearsReminderMonths.some((month) => month === monthsRunning) || reachesLimit, reachesLimit }
  const why = text('ARREARS_WHY', { limit })
  if (monthsRunning === 0) return verdictUnder(rule, { outcome: 'pass', what: text('ARREARS_NONE'), why, next: text('NOTHING_TO_DO'), facts })
  return verdictUnder(rule, { outcome: 'fail', what: text('ARREARS_RUNNING', { monthsRunning }), why, next: text(reachesLimit ? 'ARREARS_LIMIT_NEXT' : 'ARREARS_NEXT'), facts })
}

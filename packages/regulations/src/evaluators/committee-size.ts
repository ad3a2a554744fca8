import { parameterOf, requireCounts, ruleFor, text, verdictUnder, type Basis, type Verdict } from '../verdict.ts'

export type CommitteeSizeFacts = { readonly size: number; readonly minimum: number; readonly maximum: number; readonly isLarge: boolean }

/** BR-09, 《支部工作条例》: a branch committee has 3 to 5 members, generally not more than 7; outside 3–7 it fails, 6 and 7 pass with a remark. */
export const committeeSize = (size: number, basis: Basis = {}): Verdict<CommitteeSizeFacts> => {
  requireCounts({ size })
  const rule = ruleFor('BR-09', basis)
  const minimum = parameterOf(rule, 'minSize').value
  const usual = parameterOf(rule, 'usualMaxSize').value
  const maximum = parameterOf(rule, 'maxSize').value
  const facts: CommitteeSizeFacts = { size, minimum, maximum, isLarge: size > usual && size <= maximum }
  const why = text('COMMITTEE_SIZE_WHY', { minimum, usual, maximum })
  if (size < minimum) return verdictUnder(rule, { outcome: 'fail', what: text('COMMITTEE_TOO_SMALL', { size, missing: minimum - size }), why, next: text('COMMITTEE_TOO_SMALL_NEXT', { missing: minimum - size }), facts })
  if (size > maximum) return verdictUnder(rule, { outcome: 'fail', what: text('COMMITTEE_TOO_LARGE', { size, excess: size - maximum }), why, next: text('COMMITTEE_TOO_LARGE_NEXT'), facts })
  return verdictUnder(rule, { outcome: 'pass', what: text('COMMITTEE_SIZE_FITS', { size }), why, next: text(facts.isLarge ? 'COMMITTEE_LARGE_NEXT' : 'NOTHING_TO_DO'), facts })
}

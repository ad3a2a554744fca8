import { countReaching } from '../share.ts'
import { parameterOf, requireCounts, ruleFor, text, verdictUnder, type Basis, type Verdict } from '../verdict.ts'

export type SurplusFacts = { readonly seats: number; readonly candidates: number; readonly requiredCandidates: number }

/** EL-06, 《基层组织选举工作条例》: at least 20 % more candidates than seats, rounded up. 3 seats → 4, 5 → 6, 7 → 9. */
export const candidateSurplus = ({ seats, candidates }: { readonly seats: number; readonly candidates: number }, basis: Basis = {}): Verdict<SurplusFacts> => {
  requireCounts({ seats, candidates })
  const rule = ruleFor('EL-06', basis)
  const surplus = parameterOf(rule, 'surplus')
  const extra = countReaching(surplus, seats)
  const requiredCandidates = seats + extra
  const facts: SurplusFacts = { seats, candidates, requiredCandidates }
  const why = text('SURPLUS_WHY', { seats, percent: (surplus.value * 100) / (surplus.denominator ?? 1), extra, requiredCandidates })
  if (seats === 0) return verdictUnder(rule, { outcome: 'not-applicable', what: text('SURPLUS_NO_SEATS'), why, next: text('SURPLUS_NO_SEATS_NEXT'), facts })
  if (candidates >= requiredCandidates) return verdictUnder(rule, { outcome: 'pass', what: text('SURPLUS_MET', { candidates }), why, next: text('SURPLUS_MET_NEXT'), facts })
  const missing = requiredCandidates - candidates
  return verdictUnder(rule, { outcome: 'fail', what: text('SURPLUS_NOT_MET', { candidates, missing }), why, next: text('SURPLUS_NOT_MET_NEXT', { missing }), facts })
}

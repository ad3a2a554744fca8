import { parameterOf, requireCounts, ruleFor, text, verdictUnder, type Basis, type Verdict } from '../verdict.ts'

export type ExcellentShareFacts = { readonly graded: number; readonly excellent: number; readonly most: number }

/**
 * EV-02: those graded 优秀 are generally at most a third of the graded members; exact, so 9 of 27 is within it and 10 is not. It warns and never blocks, because
 * the rule says 一般. Throws INVALID_COUNT.
 */
export const excellentShare = ({ graded, excellent }: { readonly graded: number; readonly excellent: number }, basis: Basis = {}): Verdict<ExcellentShareFacts> => {
  requireCounts({ graded, excellent })
  const rule = ruleFor('EV-02', basis)
  const { value, denominator = 1 } = parameterOf(rule, 'maxShare')
  const most = Math.floor((graded * value) / denominator)
  const facts: ExcellentShareFacts = { graded, excellent, most }
  const why = text('EXCELLENT_WHY', { graded, most })
  if (graded === 0) return verdictUnder(rule, { outcome: 'not-applicable', what: text('EXCELLENT_NOBODY'), why, next: text('NOTHING_TO_DO'), facts })
  // Compared as products, since a quotient of a third is never exact.
  if (excellent * denominator > graded * value) return verdictUnder(rule, { outcome: 'fail', what: text('EXCELLENT_OVER', { excellent, excess: excellent - most }), why, next: text('EXCELLENT_NEXT'), facts })
  return verdictUnder(rule, { outcome: 'pass', what: text('EXCELLENT_WITHIN', { excellent }), why, next: text('NOTHING_TO_DO'), facts })
}

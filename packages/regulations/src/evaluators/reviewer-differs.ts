import { ruleFor, text, verdictUnder, type Basis, type Verdict } from '../verdict.ts'

export type ReviewerFacts = { readonly steps: number; readonly isSame: boolean }

/** RG-03, 《监督执纪工作规则》第五十九条: who handled the matter does not review it. `handlers` are the accounts behind each step on record; a reviewer without account is never another person. */
export const reviewerDiffers = (reviewer: string | null, handlers: ReadonlyArray<string | null>, basis: Basis = {}): Verdict<ReviewerFacts> => {
  const rule = ruleFor('RG-03', basis)
  const isSame = reviewer === null || handlers.includes(reviewer)
  const why = text('REVIEWER_WHY', { steps: handlers.length })
  const facts = { steps: handlers.length, isSame }
  if (isSame) return verdictUnder(rule, { outcome: 'fail', what: text('REVIEWER_SAME'), why, next: text('REVIEWER_SAME_NEXT'), facts })
  return verdictUnder(rule, { outcome: 'pass', what: text('REVIEWER_DIFFERS'), why, next: text('NOTHING_TO_DO'), facts })
}

import { parameterOf, requireCounts, ruleFor, text, verdictUnder, type Basis, type Verdict } from '../verdict.ts'

export type BranchSizeFacts = { readonly members: number; readonly usualMaximum: number }

/** BR-02, 《支部工作条例》第四条: a branch generally has at most 50 members. */
export const branchSize = (members: number, basis: Basis = {}): Verdict<BranchSizeFacts> => {
  requireCounts({ members })
  const rule = ruleFor('BR-02', basis)
  const usualMaximum = parameterOf(rule, 'maxMembers').value
  const facts: BranchSizeFacts = { members, usualMaximum }
  const why = text('BRANCH_SIZE_WHY', { usualMaximum })
  if (members <= usualMaximum) return verdictUnder(rule, { outcome: 'pass', what: text('BRANCH_SIZE_FITS', { members }), why, next: text('NOTHING_TO_DO'), facts })
  return verdictUnder(rule, { outcome: 'fail', what: text('BRANCH_SIZE_EXCEEDED', { members, excess: members - usualMaximum }), why, next: text('BRANCH_SIZE_NEXT'), facts })
}

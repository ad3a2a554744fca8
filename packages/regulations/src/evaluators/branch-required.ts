import { parameterOf, requireCounts, ruleFor, text, verdictUnder, type Basis, type Verdict } from '../verdict.ts'

export type BranchRequiredFacts = { readonly formalMembers: number; readonly hasBranch: boolean }

/** BR-01, 《支部工作条例》第四条: a unit with at least 3 formal members forms a branch. */
export const branchRequired = ({ formalMembers, hasBranch }: BranchRequiredFacts, basis: Basis = {}): Verdict<BranchRequiredFacts> => {
  requireCounts({ formalMembers })
  const rule = ruleFor('BR-01', basis)
  const least = parameterOf(rule, 'minFormalMembers').value
  const facts: BranchRequiredFacts = { formalMembers, hasBranch }
  const why = text('BRANCH_REQUIRED_WHY', { formalMembers, least })
  if (formalMembers < least) return verdictUnder(rule, { outcome: 'not-applicable', what: text('BRANCH_TOO_FEW', { formalMembers }), why, next: text('BRANCH_TOO_FEW_NEXT'), facts })
  if (hasBranch) return verdictUnder(rule, { outcome: 'pass', what: text('BRANCH_EXISTS'), why, next: text('NOTHING_TO_DO'), facts })
  return verdictUnder(rule, { outcome: 'fail', what: text('BRANCH_ABSENT', { formalMembers }), why, next: text('BRANCH_ABSENT_NEXT'), facts })
}

import { parameterOf, requireCounts, ruleFor, text, verdictUnder, type Basis, type Verdict } from '../verdict.ts'

export type CommitteeRequiredFacts = { readonly formalMembers: number; readonly hasCommittee: boolean; readonly isRequired: boolean }

/**
 * OR-03, 《机关基层组织工作条例》第七条 (as BR-09): a branch with at least 7 formal members has a committee. Below that BR-10 asks for a secretary and,
 * if needed, a deputy instead of a committee.
 */
export const committeeRequired = (
  { formalMembers, hasCommittee }: { readonly formalMembers: number; readonly hasCommittee: boolean }, basis: Omit<Basis, 'rule'> = {},
): Verdict<CommitteeRequiredFacts> => {
  requireCounts({ formalMembers })
  const rule = ruleFor('OR-03', basis)
  const least = parameterOf(rule, 'committeeFormalMembers').value
  const isRequired = formalMembers >= least
  const facts: CommitteeRequiredFacts = { formalMembers, hasCommittee, isRequired }
  const why = text('COMMITTEE_REQUIRED_WHY', { formalMembers, least })
  if (isRequired && !hasCommittee) return verdictUnder(rule, { outcome: 'fail', what: text('COMMITTEE_ABSENT'), why, next: text('COMMITTEE_ABSENT_NEXT'), facts })
  if (isRequired) return verdictUnder(rule, { outcome: 'pass', what: text('COMMITTEE_EXISTS'), why, next: text('NOTHING_TO_DO'), facts })
  const small = ruleFor('BR-10', basis)
  const smallWhy = text('SMALL_BRANCH_WHY', { formalMembers, below: parameterOf(small, 'belowFormalMembers').value })
  if (hasCommittee) return verdictUnder(small, { outcome: 'fail', what: text('SMALL_BRANCH_COMMITTEE'), why: smallWhy, next: text('SMALL_BRANCH_COMMITTEE_NEXT'), facts })
  return verdictUnder(small, { outcome: 'not-applicable', what: text('COMMITTEE_NOT_REQUIRED'), why: smallWhy, next: text('SMALL_BRANCH_NEXT'), facts })
}

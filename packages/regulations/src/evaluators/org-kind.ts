import { parameterOf, requireCounts, ruleFor, text, verdictUnder, type Basis, type Verdict } from '../verdict.ts'

/** Kinds of organ party organizations that depend on the number of members. */
export type MemberCountKind = 'committee' | 'general_branch' | 'branch'

export interface OrgSize {
  readonly kind: MemberCountKind
  /** All members of the subtree. */
  readonly members: number
  /** The superior organization has approved a smaller body. */
  readonly isApprovedException?: boolean
}

export type OrgKindFacts = { readonly kind: MemberCountKind; readonly members: number; readonly expectedKind: MemberCountKind; readonly isApprovedException: boolean }

/**
 * OR-01 and OR-02, 《机关基层组织工作条例》第五条、第六条: from 100 members a committee, from 50 a general branch; fewer with approval. A body that is
 * larger than its kind should be raised; one that is smaller needs its approval on record. A branch is judged under OR-02, or OR-01 from 100.
 */
export const orgKind = ({ kind, members, isApprovedException = false }: OrgSize, basis: Omit<Basis, 'rule'> = {}): Verdict<OrgKindFacts> => {
  requireCounts({ members })
  const committeeRule = ruleFor('OR-01', basis)
  const generalRule = ruleFor('OR-02', basis)
  const committeeFrom = parameterOf(committeeRule, 'minMembers').value
  const generalFrom = parameterOf(generalRule, 'minMembers').value
  const ranks: readonly MemberCountKind[] = ['branch', 'general_branch', 'committee']
  const expectedKind: MemberCountKind = members >= committeeFrom ? 'committee' : members >= generalFrom ? 'general_branch' : 'branch'
  const facts: OrgKindFacts = { kind, members, expectedKind, isApprovedException }
  const rule = kind === 'committee' || expectedKind === 'committee' ? committeeRule : generalRule
  const why = text('ORG_KIND_WHY', { members, committeeFrom, generalFrom, expectedKind })
  if (kind === expectedKind) return verdictUnder(rule, { outcome: 'pass', what: text('ORG_KIND_FITS', { kind, members }), why, next: text('NOTHING_TO_DO'), facts })
  if (ranks.indexOf(kind) < ranks.indexOf(expectedKind)) {
    return verdictUnder(rule, { outcome: 'fail', what: text('ORG_KIND_TOO_SMALL', { kind, members }), why, next: text('ORG_KIND_TOO_SMALL_NEXT', { expectedKind }), facts })
  }
  if (isApprovedException) return verdictUnder(rule, { outcome: 'pass', what: text('ORG_KIND_APPROVED', { kind, members }), why, next: text('NOTHING_TO_DO'), facts })
  return verdictUnder(rule, { outcome: 'fail', what: text('ORG_KIND_NEEDS_APPROVAL', { kind, members }), why, next: text('ORG_KIND_NEEDS_APPROVAL_NEXT'), facts })
}

import { parameterOf, requireCounts, ruleFor, text, verdictUnder, type Basis, type Verdict } from '../verdict.ts'

/** Posts of a branch; the same names as in checklist templates. */
export const branchPosts = ['secretary', 'deputy_secretary', 'organization', 'publicity', 'discipline'] as const
export type BranchPost = (typeof branchPosts)[number]

export type PostFacts = { readonly formalMembers: number; readonly post: BranchPost; readonly isFilled: boolean }

/**
 * One verdict for each post that a branch must fill: with at least 7 formal members secretary, 组织, 宣传 (BR-09) and 纪检 (OR-05, 《机关基层组织工作条例》
 * 第九条); with 3 to 6 the secretary alone (BR-10), one person may hold several posts. `filled` lists the posts held on the day.
 */
export const missingPosts = ({ formalMembers, filled }: { readonly formalMembers: number; readonly filled: readonly BranchPost[] }, basis: Omit<Basis, 'rule'> = {}): Array<Verdict<PostFacts>> => {
  requireCounts({ formalMembers })
  const committeeRule = ruleFor('BR-09', basis)
  const hasCommittee = formalMembers >= parameterOf(committeeRule, 'minFormalMembers').value
  const due: readonly BranchPost[] = hasCommittee ? ['secretary', 'organization', 'publicity', 'discipline'] : ['secretary']
  const rule = hasCommittee ? committeeRule : ruleFor('BR-10', basis)
  return due.map((post) => {
    const isFilled = filled.includes(post)
    const facts: PostFacts = { formalMembers, post, isFilled }
    const why = text(hasCommittee ? 'POST_WHY' : 'POST_SMALL_WHY', { formalMembers, post })
    const under = post === 'discipline' ? ruleFor('OR-05', basis) : rule
    if (isFilled) return verdictUnder(under, { outcome: 'pass', what: text('POST_FILLED', { post }), why, next: text('NOTHING_TO_DO'), facts })
    return verdictUnder(under, { outcome: 'fail', what: text('POST_MISSING', { post }), why, next: text('POST_MISSING_NEXT', { post }), facts })
  })
}

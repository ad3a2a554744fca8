import { ruleFor, text, verdictUnder, type Basis, type Verdict } from '../verdict.ts'

/** What a temporary branch does: 政治学习, 教育管理监督党员, 培养入党积极分子. */
export const temporaryCapabilities = ['study', 'supervise', 'cultivate_activists'] as const
/** What it generally does not: 发展党员, 处分处置党员, 收缴党费, 选举代表, 换届. */
export const homeCapabilities = ['admit_members', 'dispose_members', 'collect_dues', 'elect_delegates', 'hold_election'] as const

export type BranchCapability = (typeof temporaryCapabilities)[number] | (typeof homeCapabilities)[number]

export type CapabilityFacts = { readonly form: string; readonly capability: BranchCapability; readonly isAllowed: boolean }

/**
 * BR-06, 《支部工作条例》: whether a branch of this form may do something. A temporary branch studies, manages and supervises its members and cultivates
 * 入党积极分子; admission, disposal, 党费, delegates and 换届 stay with the home branches. Every other form may do all of it.
 */
export const branchCapability = ({ form, capability }: { readonly form: string; readonly capability: BranchCapability }, basis: Basis = {}): Verdict<CapabilityFacts> => {
  const rule = ruleFor('BR-06', basis)
  const isTemporary = form === 'temporary_branch'
  const isAllowed = !isTemporary || temporaryCapabilities.some((allowed) => allowed === capability)
  const facts: CapabilityFacts = { form, capability, isAllowed }
  const why = text(isTemporary ? 'CAPABILITY_WHY' : 'CAPABILITY_HOME_WHY')
  if (!isTemporary) return verdictUnder(rule, { outcome: 'not-applicable', what: text('CAPABILITY_ALLOWED', { capability }), why, next: text('NOTHING_TO_DO'), facts })
  if (isAllowed) return verdictUnder(rule, { outcome: 'pass', what: text('CAPABILITY_ALLOWED', { capability }), why, next: text('NOTHING_TO_DO'), facts })
  return verdictUnder(rule, { outcome: 'fail', what: text('CAPABILITY_REFUSED', { capability }), why, next: text('CAPABILITY_REFUSED_NEXT', { capability }), facts })
}

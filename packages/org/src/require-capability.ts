import { AppError } from '@dangjian/kernel'
import { branchCapability, renderVerdict, type BranchCapability } from '@dangjian/regulations'
import type { OrgUnit } from './org-unit.ts'

/**
 * What a branch may not do is refused here, before anything else is asked: a temporary branch admits nobody, disposes of nobody, collects no 党费, elects no
 * delegates and holds no 换届 (BR-06). Throws TEMPORARY_BRANCH_MAY_NOT (422) with the verdict's sentences and its document.
 */
export const requireCapability = (unit: Pick<OrgUnit, 'form' | 'name'>, capability: BranchCapability): void => {
  const verdict = branchCapability({ form: unit.form, capability })
  if (verdict.facts.isAllowed) return
  const { what, why, next, citation } = renderVerdict(verdict)
  throw new AppError('TEMPORARY_BRANCH_MAY_NOT', { name: unit.name, capability, ruleId: verdict.ruleId, verdictWhat: what, verdictWhy: why, verdictNext: next, citation }, 422)
}

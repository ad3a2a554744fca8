import { decideTemporaryBranch, decideTemporaryBranchInput } from '@dangjian/missions'
import { command } from '@dangjian/plugin-kit/server'

/** 审批临时党支部 */
export const decideTemporaryBranchProcedure = command({ permission: 'org.approve', input: decideTemporaryBranchInput, summary: '审批临时党支部' }, decideTemporaryBranch)

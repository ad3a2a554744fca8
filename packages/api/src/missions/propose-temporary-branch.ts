import { proposeTemporaryBranch, proposeTemporaryBranchInput } from '@dangjian/missions'
import { command } from '@dangjian/plugin-kit/server'

/** 申请成立临时党支部 */
export const proposeTemporaryBranchProcedure = command({ permission: 'mission.manage', input: proposeTemporaryBranchInput, summary: '申请成立临时党支部' }, proposeTemporaryBranch)

import { attachToBranch, attachToBranchInput } from '@dangjian/missions'
import { command } from '@dangjian/plugin-kit/server'

/** 临时党支部增加党员 */
export const attachToBranchProcedure = command({ permission: 'mission.manage', input: attachToBranchInput, summary: '临时党支部增加党员' }, attachToBranch)

import { detachFromBranch, detachFromBranchInput } from '@dangjian/missions'
import { command } from '@dangjian/plugin-kit/server'

/** 党员离开临时党支部 */
export const detachFromBranchProcedure = command({ permission: 'mission.manage', input: detachFromBranchInput, summary: '党员离开临时党支部' }, detachFromBranch)

import { rateBranch, rateBranchInput } from '@dangjian/appraisal'
import { command } from '@dangjian/plugin-kit/server'

/** 登记党支部等级. */
export const rateBranchCommand = command({ permission: 'mechanism.manage', input: rateBranchInput, summary: '登记党支部等级' }, rateBranch)

import { withdrawRun, withdrawRunInput } from '@dangjian/scoring'
import { command } from '@dangjian/plugin-kit/server'

/** 撤回一次积分计算 */
export const withdraw = command({ permission: 'score.run', input: withdrawRunInput, summary: '撤回一次积分计算' }, withdrawRun)

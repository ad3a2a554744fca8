import { replayRun, replayRunInput } from '@dangjian/scoring'
import { query } from '@dangjian/plugin-kit/server'

/** 按冻结的输入重算并逐字节比对 */
export const replay = query({ permission: 'score.run', input: replayRunInput, summary: '按冻结的输入重算并逐字节比对' }, replayRun)

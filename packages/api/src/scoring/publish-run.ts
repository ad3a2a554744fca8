import { publishRun, publishRunInput } from '@dangjian/scoring'
import { command } from '@dangjian/plugin-kit/server'

/** 公布积分并开始受理异议 */
export const publish = command({ permission: 'score.run', input: publishRunInput, summary: '公布积分并开始受理异议' }, publishRun)

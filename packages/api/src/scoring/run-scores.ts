import { runScores, runScoresInput } from '@dangjian/scoring'
import { command } from '@dangjian/plugin-kit/server'

/** 按规则集计算积分 */
export const run = command({ permission: 'score.run', input: runScoresInput, summary: '按规则集计算积分' }, runScores)

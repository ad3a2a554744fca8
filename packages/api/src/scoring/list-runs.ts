import { listRuns, listRunsInput } from '@dangjian/scoring'
import { query } from '@dangjian/plugin-kit/server'

/** 读取积分计算记录 */
export const listRunsOfTenant = query({ permission: 'score.read', input: listRunsInput, summary: '读取积分计算记录' }, listRuns)

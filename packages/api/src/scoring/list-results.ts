import { listResults, listResultsInput } from '@dangjian/scoring'
import { query } from '@dangjian/plugin-kit/server'

/** 按姓名拼音读取一次计算的结果 */
export const listResultsOfRun = query({ permission: 'score.read', input: listResultsInput, summary: '按姓名拼音读取一次计算的结果' }, listResults)

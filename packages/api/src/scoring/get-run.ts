import { getRun, getRunInput } from '@dangjian/scoring'
import { query } from '@dangjian/plugin-kit/server'

/** 读取一次计算 */
export const getOne = query({ permission: 'score.read', input: getRunInput, summary: '读取一次计算' }, getRun)

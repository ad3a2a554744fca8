import { getMission, getMissionInput } from '@dangjian/missions'
import { query } from '@dangjian/plugin-kit/server'

/** 读取任务和临时党支部 */
export const getMissionProcedure = query({ permission: 'org.read', input: getMissionInput, summary: '读取任务和临时党支部' }, getMission)

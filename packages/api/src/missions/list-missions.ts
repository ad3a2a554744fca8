import { listMissions, listMissionsInput } from '@dangjian/missions'
import { query } from '@dangjian/plugin-kit/server'

/** 读取任务 */
export const listMissionsProcedure = query({ permission: 'org.read', input: listMissionsInput, summary: '读取任务' }, listMissions)

import { endMission, endMissionInput } from '@dangjian/missions'
import { command } from '@dangjian/plugin-kit/server'

/** 任务结束 */
export const endMissionProcedure = command({ permission: 'mission.manage', input: endMissionInput, summary: '任务结束' }, endMission)

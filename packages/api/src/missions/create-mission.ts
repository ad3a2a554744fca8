import { createMission, createMissionInput } from '@dangjian/missions'
import { command } from '@dangjian/plugin-kit/server'

/** 登记任务 */
export const createMissionProcedure = command({ permission: 'mission.manage', input: createMissionInput, summary: '登记任务' }, createMission)

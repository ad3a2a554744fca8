import { getTeam, getTeamInput } from '@dangjian/missions'
import { query } from '@dangjian/plugin-kit/server'

/** 读取党员先锋队 */
export const getTeamProcedure = query({ permission: 'org.read', input: getTeamInput, summary: '读取党员先锋队' }, getTeam)

import { foundTeam, foundTeamInput } from '@dangjian/missions'
import { command } from '@dangjian/plugin-kit/server'

/** 组建党员先锋队 */
export const foundTeamProcedure = command({ permission: 'mission.manage', input: foundTeamInput, summary: '组建党员先锋队' }, foundTeam)

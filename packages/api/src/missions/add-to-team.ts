import { addToTeam, addToTeamInput } from '@dangjian/missions'
import { command } from '@dangjian/plugin-kit/server'

/** 先锋队增加队员 */
export const addToTeamProcedure = command({ permission: 'mission.manage', input: addToTeamInput, summary: '先锋队增加队员' }, addToTeam)

import { endTeam, endTeamInput } from '@dangjian/missions'
import { command } from '@dangjian/plugin-kit/server'

/** 先锋队结束 */
export const endTeamProcedure = command({ permission: 'mission.manage', input: endTeamInput, summary: '先锋队结束' }, endTeam)

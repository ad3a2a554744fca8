import { recordDeed, recordDeedInput } from '@dangjian/missions'
import { command } from '@dangjian/plugin-kit/server'

/** 登记先锋队事迹 */
export const recordTeamDeedProcedure = command({ permission: 'session', input: recordDeedInput, summary: '登记先锋队事迹' }, recordDeed)

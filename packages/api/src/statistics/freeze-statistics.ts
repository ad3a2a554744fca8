import { command } from '@dangjian/plugin-kit/server'
import { freezeStatistics, freezeStatisticsInput } from '@dangjian/statistics'

export const freeze = command({ permission: 'member.manage', input: freezeStatisticsInput, summary: '定格一个年度的党内统计' }, freezeStatistics)

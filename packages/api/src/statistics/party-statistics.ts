import { query } from '@dangjian/plugin-kit/server'
import { partyStatistics, partyStatisticsInput } from '@dangjian/statistics'

export const party = query({ permission: 'member.read', input: partyStatisticsInput, summary: '读取某一日的党内统计表' }, partyStatistics)

import { query } from '@dangjian/plugin-kit/server'
import { frozenStatistics, frozenStatisticsInput } from '@dangjian/statistics'

export const getFrozen = query({ permission: 'member.read', input: frozenStatisticsInput, summary: '读取一份已定格的年度党内统计' }, frozenStatistics)

import { command } from '@dangjian/plugin-kit/server'
import { exportStatistics, partyStatisticsInput } from '@dangjian/statistics'

export const exportTables = command({ permission: 'member.read', input: partyStatisticsInput, summary: '导出某一日的党内统计表' }, exportStatistics)

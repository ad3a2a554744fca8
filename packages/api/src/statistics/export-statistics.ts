import { disclosure } from '@dangjian/plugin-kit/server'
import { exportStatistics, partyStatisticsInput } from '@dangjian/statistics'

export const exportTables = disclosure({ permission: 'member.read', input: partyStatisticsInput, summary: '导出某一日的党内统计表' }, exportStatistics)

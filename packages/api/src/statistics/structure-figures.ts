import { query } from '@dangjian/plugin-kit/server'
import { partyStatisticsInput, structureFigures } from '@dangjian/statistics'

export const structure = query({ permission: 'member.read', input: partyStatisticsInput, summary: '读取某一日的党员队伍结构' }, structureFigures)

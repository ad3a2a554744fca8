import { exportRoster, exportRosterInput } from '@dangjian/members'
import { disclosure } from '@dangjian/plugin-kit/server'

/** 导出所示名册 */
export const exportShown = disclosure({ permission: 'member.read', input: exportRosterInput, summary: '导出所示名册' }, exportRoster)

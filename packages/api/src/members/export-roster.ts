import { exportRoster, exportRosterInput } from '@dangjian/members'
import { command } from '@dangjian/plugin-kit/server'

/** 导出所示名册 */
export const exportShown = command({ permission: 'member.read', input: exportRosterInput, summary: '导出所示名册' }, exportRoster)

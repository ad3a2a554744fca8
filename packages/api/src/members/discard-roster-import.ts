import { discardRosterImport, discardRosterImportInput } from '@dangjian/members'
import { command } from '@dangjian/plugin-kit/server'

/** 取消导入 */
export const discard = command({ permission: 'member.import', input: discardRosterImportInput, summary: '取消导入' }, discardRosterImport)

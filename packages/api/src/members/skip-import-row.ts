import { skipImportRow, skipImportRowInput } from '@dangjian/members'
import { command } from '@dangjian/plugin-kit/server'

/** 选择不导入或者恢复导入一行 */
export const skipRow = command({ permission: 'member.import', input: skipImportRowInput, summary: '选择不导入或者恢复导入一行' }, skipImportRow)

import { editImportRow, editImportRowInput } from '@dangjian/members'
import { command } from '@dangjian/plugin-kit/server'

/** 更正导入名册的一格 */
export const editRow = command({ permission: 'member.import', input: editImportRowInput, summary: '更正导入名册的一格' }, editImportRow)

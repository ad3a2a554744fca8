import { editImportRow, editImportRowInput } from '@dangjian/imports'
import { command } from '@dangjian/plugin-kit/server'

/** 更正导入的一格 */
export const editRow = command({ permission: 'session', input: editImportRowInput, summary: '更正导入的一格' }, editImportRow)

import { skipImportRow, skipImportRowInput } from '@dangjian/imports'
import { command } from '@dangjian/plugin-kit/server'

/** 导入时略过或者恢复一行 */
export const skipRow = command({ permission: 'session', input: skipImportRowInput, summary: '导入时略过或者恢复一行' }, skipImportRow)

import { discardImport, discardImportInput } from '@dangjian/imports'
import { command } from '@dangjian/plugin-kit/server'

/** 取消导入 */
export const discard = command({ permission: 'session', input: discardImportInput, summary: '取消导入' }, discardImport)

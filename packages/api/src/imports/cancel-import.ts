import { cancelImport, cancelImportInput } from '@dangjian/imports'
import { command } from '@dangjian/plugin-kit/server'

/** 停止读取或者导入 */
export const cancel = command({ permission: 'session', input: cancelImportInput, summary: '停止读取或者导入' }, cancelImport)

import { undoImport, undoImportInput } from '@dangjian/imports'
import { command } from '@dangjian/plugin-kit/server'

/** 撤回导入 */
export const undo = command({ permission: 'session', input: undoImportInput, summary: '撤回导入' }, undoImport)

import { getImport, getImportInput } from '@dangjian/imports'
import { query } from '@dangjian/plugin-kit/server'

/** 读取导入预览 */
export const get = query({ permission: 'session', input: getImportInput, summary: '读取导入预览' }, getImport)

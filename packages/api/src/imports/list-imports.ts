import { listImports, listImportsInput } from '@dangjian/imports'
import { query } from '@dangjian/plugin-kit/server'

/** 列出导入记录 */
export const list = query({ permission: 'session', input: listImportsInput, summary: '列出导入记录' }, listImports)

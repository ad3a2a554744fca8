import { listImportKinds } from '@dangjian/imports'
import { query } from '@dangjian/plugin-kit/server'
import { noInput } from '../no-input.ts'

/** 列出可以导入的种类 */
export const kinds = query({ permission: 'session', input: noInput, summary: '列出可以导入的种类' }, (scope) => listImportKinds(scope))

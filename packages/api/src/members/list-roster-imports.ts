import { listRosterImports } from '@dangjian/members'
import { query } from '@dangjian/plugin-kit/server'
import { noInput } from '../no-input.ts'

/** 列出名册导入记录 */
export const listImports = query({ permission: 'member.import', input: noInput, summary: '列出名册导入记录' }, (scope) => listRosterImports(scope))

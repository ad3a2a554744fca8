import { commitRosterImportInput, runRosterImport } from '@dangjian/members'
import { longCommand } from '@dangjian/plugin-kit/server'

/** 导入名册 */
export const commit = longCommand({ permission: 'member.import', input: commitRosterImportInput, summary: '导入名册' }, (session, input, ctx) =>
  runRosterImport((work) => ctx.host.open(session, ctx.requestId, work), input),
)

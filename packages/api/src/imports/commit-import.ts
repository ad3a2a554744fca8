import { commitImport, commitImportInput } from '@dangjian/imports'
import { longCommand } from '@dangjian/plugin-kit/server'

/** 导入 */
export const commit = longCommand({ permission: 'session', input: commitImportInput, summary: '导入' }, (session, input, ctx) =>
  commitImport((work) => ctx.host.open(session, ctx.requestId, work), input),
)

import { startImport, startImportInput } from '@dangjian/imports'
import { longCommand } from '@dangjian/plugin-kit/server'

/** 上传需要导入的工作簿; it travels as base64 inside the body that the transport bounds. Who may is asked by the kind. */
export const start = longCommand({ permission: 'session', input: startImportInput, summary: '上传需要导入的工作簿' }, (session, { contentBase64, ...input }, ctx) =>
  startImport((work) => ctx.host.open(session, ctx.requestId, work), { ...input, content: Buffer.from(contentBase64, 'base64') }),
)

import { startRosterImport, startRosterImportInput } from '@dangjian/members'
import { command } from '@dangjian/plugin-kit/server'

/** 上传党员名册; the workbook travels as base64 inside the body that the transport bounds. */
export const start = command({ permission: 'member.import', input: startRosterImportInput, summary: '上传党员名册' }, (scope, { contentBase64, ...input }) =>
  startRosterImport(scope, { ...input, content: Buffer.from(contentBase64, 'base64') }),
)

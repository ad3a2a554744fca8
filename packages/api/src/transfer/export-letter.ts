import { longCommand } from '@dangjian/plugin-kit/server'
import { exportLetter, exportLetterInput } from '@dangjian/transfer'

/** 生成介绍信文件. The answer holds an identity number, so no copy of it is kept for repetitions. */
export const letterFile = longCommand({ permission: 'transfer.approve', input: exportLetterInput, summary: '生成介绍信文件' }, (session, input, ctx) =>
  ctx.host.open(session, ctx.requestId, (scope) => exportLetter(scope, input)))

import { createTokenCache, testChannel as run, testChannelInput } from '@dangjian/reminders'
import { longCommand } from '@dangjian/plugin-kit/server'

const tokens = createTokenCache()

/** 发送测试消息 */
export const testChannel = longCommand({ permission: 'channel.manage', input: testChannelInput, summary: '发送测试消息' }, (session, input, ctx) =>
  run((work) => ctx.host.open(session, ctx.requestId, work), tokens, input),
)

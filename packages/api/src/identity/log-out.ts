import { logOut as endSession } from '@dangjian/identity'
import { longCommand } from '@dangjian/plugin-kit/server'
import { noInput } from '../no-input.ts'

/** Ends the session and clears the cookie. */
export const logOut = longCommand({ permission: 'session', input: noInput, summary: '退出登录' }, async (session, _input, ctx) => {
  await ctx.host.open(session, ctx.requestId, (scope) => endSession(scope, session.sessionId))
  ctx.cookies.clearSession()
})

import { changePassword as change, changePasswordInput } from '@dangjian/identity'
import { longCommand } from '@dangjian/plugin-kit/server'
import { clientOf } from './client-of.ts'

/** Changes one's own password; all sessions end and this browser gets a new one. */
export const changePassword = longCommand({ permission: 'session', input: changePasswordInput, summary: '修改本人密码' }, async (session, input, ctx) => {
  const opened = await change(ctx.host, session, input, clientOf(ctx))
  ctx.cookies.clearSession()
  ctx.cookies.setSession(opened.token)
})

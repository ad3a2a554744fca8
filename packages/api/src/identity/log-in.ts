import { logIn as openSession, logInInput } from '@dangjian/identity'
import { publicCommand } from '@dangjian/plugin-kit/server'
import { clientOf } from './client-of.ts'

/** Signs in and sets the cookie; a session that the browser still had ends. */
export const logIn = publicCommand({ input: logInInput, summary: '登录' }, async (input, ctx) => {
  const opened = await openSession(ctx.host, input, { ...clientOf(ctx), replaces: ctx.session?.sessionId ?? null })
  ctx.cookies.setSession(opened.token)
  return { mustChangePassword: opened.mustChangePassword }
})

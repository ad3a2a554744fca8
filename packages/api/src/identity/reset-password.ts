import { accountInput, resetPassword as reset } from '@dangjian/identity'
import { longCommand } from '@dangjian/plugin-kit/server'

/** Gives an account a temporary password. Not kept under an idempotency key: the password in the answer must not be stored. */
export const resetPassword = longCommand({ permission: 'account.manage', input: accountInput, summary: '重置密码并解除锁定' }, (session, input, ctx) =>
  ctx.host.open(session, ctx.requestId, (scope) => reset(scope, input)),
)

import { createAccount as create, createAccountInput } from '@dangjian/identity'
import { homeUnitOf } from '@dangjian/members'
import { longCommand } from '@dangjian/plugin-kit/server'

/** Creates an account. Not kept under an idempotency key: the temporary password in the answer must not be stored. */
export const createAccount = longCommand({ permission: 'account.manage', input: createAccountInput, summary: '建立账号' }, (session, input, ctx) =>
  ctx.host.open(session, ctx.requestId, (scope) => create(scope, input, homeUnitOf)),
)

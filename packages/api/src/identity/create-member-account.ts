import { createAccount as create, createAccountInput } from '@dangjian/identity'
import { AppError } from '@dangjian/kernel'
import { homeUnitOf, matchMember, matchMemberInput } from '@dangjian/members'
import { longCommand } from '@dangjian/plugin-kit/server'

const input = createAccountInput.pick({ login: true }).extend(matchMemberInput.shape)

/**
 * Creates the account of a member whom the system administrator names but cannot look up. The attempt that found nobody is kept in the trail,
 * so it is refused only after its transaction. Not kept under an idempotency key: the temporary password in the answer must not be stored.
 */
export const createMemberAccount = longCommand({ permission: 'account.manage', input, summary: '为党员建立账号' }, async (session, { login, ...claim }, ctx) => {
  const created = await ctx.host.open(session, ctx.requestId, async (scope) => {
    const memberId = await matchMember(scope, claim)
    return memberId === null ? null : create(scope, { login, displayName: claim.memberName, memberId }, homeUnitOf)
  })
  if (created === null) throw new AppError('MEMBER_NOT_MATCHED', {}, 422)
  return created
})

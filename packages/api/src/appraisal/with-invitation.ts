import { readToken } from '@dangjian/appraisal'
import { systemActor } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, notFound } from '@dangjian/kernel'
import type { RequestContext } from '@dangjian/plugin-kit/server'
import { countUnknown, refuseThrottled } from './invitation-throttle.ts'

/**
 * Runs a call of somebody who holds a link and has no account: in the link's tenant, without any permission, as nobody. The session of a person who happens to be signed
 * in is not looked at, so that the sheet cannot be told from another's. Throws NOT_FOUND and INVITATION_THROTTLED.
 */
export const withInvitation = async <T>(ctx: RequestContext, token: string, work: (scope: Scope, secret: string) => Promise<T>): Promise<T> => {
  const at = ctx.host.clock.now()
  refuseThrottled(ctx.source, at)
  const read = readToken(token)
  try {
    if (!read) throw notFound('invitation')
    return await ctx.host.openTenant(read.tenantId, systemActor('masses-review'), ctx.requestId, (scope) => work(scope, read.secret))
  } catch (error) {
    if (error instanceof AppError && error.code === 'NOT_FOUND') countUnknown(ctx.source, at)
    throw error
  }
}

import type { Scope } from '@dangjian/db'
import { conflict, notFound, today } from '@dangjian/kernel'
import { z } from 'zod'
import { findAccount } from './account-store.ts'
import { endGrant, lockGrant } from './grant-store.ts'
import { roleTitles } from './locales/zh-CN.ts'
import { isRoleId } from './roles.ts'

export const revokeGrantInput = z.object({ grantId: z.uuid() })
export type RevokeGrantInput = z.infer<typeof revokeGrantInput>

/**
 * Ends a grant today: it holds no longer from this moment. A grant that has ended stays as it was. Throws NOT_FOUND and GRANT_TO_SELF
 * (nobody decides about the own roles).
 */
export const revokeGrant = async (scope: Scope, { grantId }: RevokeGrantInput): Promise<void> => {
  const grant = await lockGrant(scope.tx, scope.tenantId, grantId)
  if (!grant) throw notFound('grant')
  if (grant.accountId === scope.actor.accountId) throw conflict('GRANT_TO_SELF')
  const day = today(scope.clock)
  if (grant.validTo !== null && grant.validTo <= day) return
  await endGrant(scope.tx, scope.tenantId, grantId, grant.validFrom > day ? grant.validFrom : day)
  const account = await findAccount(scope.tx, scope.tenantId, grant.accountId)
  const title = isRoleId(grant.role) ? roleTitles[grant.role] : grant.role
  await scope.audit({
    action: 'role.revoked',
    subject: { type: 'account', id: grant.accountId },
    summary: `收回账号“${account?.login ?? ''}”的“${title}”`,
    details: { grantId, role: grant.role, orgUnitId: grant.orgUnitId },
  })
}

import type { Scope } from '@dangjian/db'
import { AppError, conflict, newId, notFound, today } from '@dangjian/kernel'
import { getOrgUnit } from '@dangjian/org'
import { ownTenant } from '@dangjian/tenancy'
import { z } from 'zod'
import { lockAccount, type AccountRow } from './account-store.ts'
import { insertGrant, selectGrantsOfAccount, type GrantRow } from './grant-store.ts'
import { roleTitles } from './locales/zh-CN.ts'
import { grantableRoles, isRoleId, roleOf } from './roles.ts'

export const grantRoleInput = z.object({
  accountId: z.uuid(),
  role: z.enum(grantableRoles),
  /** The organization whose subtree the role reaches; null for a role of the whole tenant. */
  orgUnitId: z.uuid().nullable(),
  /** `[validFrom, validTo)`, Asia/Shanghai. */
  validFrom: z.iso.date(),
  validTo: z.iso.date().nullable(),
})
export type GrantRoleInput = z.output<typeof grantRoleInput>

type Period = Pick<GrantRow, 'validFrom' | 'validTo'>
const overlap = (a: Period, b: Period): boolean => (b.validTo === null || a.validFrom < b.validTo) && (a.validTo === null || b.validFrom < a.validTo)

const requireFitting = async (scope: Scope, input: GrantRoleInput, account: AccountRow): Promise<string | undefined> => {
  const role = roleOf(input.role)
  const details = { role: roleTitles[input.role] }
  if (input.validFrom < today(scope.clock)) throw new AppError('GRANT_IN_PAST', { validFrom: input.validFrom }, 422)
  if (input.validTo !== null && input.validTo <= input.validFrom) throw new AppError('GRANT_PERIOD_EMPTY', {}, 422)
  if (role.reach === 'tenant' && input.orgUnitId !== null) throw new AppError('ROLE_IS_FOR_WHOLE_TENANT', details, 422)
  if (role.reach === 'unit' && input.orgUnitId === null) throw new AppError('ROLE_NEEDS_ORG_UNIT', details, 422)
  if (role.separate && account.memberId !== null) throw conflict('ROLE_SEPARATION', { ...details, held: roleTitles.member })
  if (input.role === 'province_admin' && (await ownTenant(scope)).kind === 'county') throw new AppError('ROLE_UNFIT_FOR_TENANT', details, 422)
  return input.orgUnitId === null ? undefined : (await getOrgUnit(scope, input.orgUnitId)).path
}

const requireSeparation = (input: GrantRoleInput, held: readonly GrantRow[]): void => {
  const during = held.filter((grant) => overlap(grant, input))
  if (during.some((grant) => grant.role === input.role && grant.orgUnitId === input.orgUnitId)) throw conflict('GRANT_EXISTS', { role: roleTitles[input.role] })
  const clash = during.find((grant) => isRoleId(grant.role) && grant.role !== input.role && (roleOf(input.role).separate || roleOf(grant.role).separate))
  if (clash && isRoleId(clash.role)) throw conflict('ROLE_SEPARATION', { role: roleTitles[input.role], held: roleTitles[clash.role] })
}

/**
 * Grants a role over a subtree for a time. Nobody grants to oneself (GRANT_TO_SELF); the three separate administrators exclude each other
 * and every other role at the same time (ROLE_SEPARATION, SE-08). Throws further NOT_FOUND, GRANT_EXISTS, GRANT_IN_PAST,
 * GRANT_PERIOD_EMPTY, ROLE_IS_FOR_WHOLE_TENANT, ROLE_NEEDS_ORG_UNIT, ROLE_UNFIT_FOR_TENANT.
 */
export const grantRole = async (scope: Scope, input: GrantRoleInput): Promise<{ id: string }> => {
  // The account's row lets two grants at once wait for each other, so that neither overlooks the other.
  const account = await lockAccount(scope.tx, scope.tenantId, input.accountId)
  if (!account || account.status !== 'active') throw notFound('account')
  if (account.id === scope.actor.accountId) throw conflict('GRANT_TO_SELF')
  const orgPath = await requireFitting(scope, input, account)
  requireSeparation(input, await selectGrantsOfAccount(scope.tx, scope.tenantId, account.id))
  const id = newId()
  await insertGrant(scope.tx, { tenantId: scope.tenantId, id, ...input, grantedBy: scope.actor.name, createdAt: scope.clock.now() })
  await scope.audit({
    action: 'role.granted',
    subject: { type: 'account', id: account.id },
    summary: `授予账号“${account.login}”（${account.displayName}）“${roleTitles[input.role]}”，自${input.validFrom}起${input.validTo === null ? '' : `至${input.validTo}前`}`,
    ...(orgPath === undefined ? {} : { orgPath }),
    details: { grantId: id, role: input.role, orgUnitId: input.orgUnitId, validFrom: input.validFrom, validTo: input.validTo },
  })
  return { id }
}

import type { Tenant } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { notFound } from '@dangjian/kernel'
import { isInLine } from './tenant-path.ts'
import { findTenantById } from './tenant-store.ts'

/** The scope's own tenant. */
export const ownTenant = async (scope: Scope): Promise<Tenant> => {
  const tenant = await findTenantById(scope.tx, scope.tenantId)
  if (!tenant) throw notFound('tenant')
  return tenant
}

/** A tenant of one's own chain or subtree. Throws NOT_FOUND for everybody else, as for a tenant that does not exist. */
export const getTenant = async (scope: Scope, id: string): Promise<Tenant> => {
  const own = await ownTenant(scope)
  const other = await findTenantById(scope.tx, id)
  if (!other || !isInLine(own, other)) throw notFound('tenant')
  return other
}

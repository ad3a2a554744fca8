import type { Tenant } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { ownTenant } from './get-tenant.ts'
import { ancestorIds } from './tenant-path.ts'
import { selectTenants } from './tenant-store.ts'

/** The chain of guidance above the scope's tenant, nearest first. */
export const tenantsAbove = async (scope: Scope): Promise<Tenant[]> => {
  const found = await selectTenants(scope.tx, ancestorIds(await ownTenant(scope)))
  return found.sort((a, b) => b.path.length - a.path.length)
}

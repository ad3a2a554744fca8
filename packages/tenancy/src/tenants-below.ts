import type { Tenant } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { ownTenant } from './get-tenant.ts'
import { selectTenantsBelow } from './tenant-store.ts'

/** All tenants of guidance below the scope's tenant, in code order. */
export const tenantsBelow = async (scope: Scope): Promise<Tenant[]> => selectTenantsBelow(scope.tx, (await ownTenant(scope)).path)

import type { Tenant } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { searchTenants } from './tenant-store.ts'

/** A bureau as everybody of the deployment may know it: its name and code, none of its data. */
export type TenantName = Pick<Tenant, 'id' | 'kind' | 'code' | 'name' | 'shortName'>

const limit = 50

/** Other tenants of the deployment whose name, short name or code contains the text, in code order, 50 at most; also outside one's own line of guidance. */
export const tenantDirectory = async (scope: Scope, search: string): Promise<TenantName[]> => {
  const found = await searchTenants(scope.tx, search.trim(), limit + 1)
  return found.filter(({ id }) => id !== scope.tenantId).slice(0, limit).map(({ id, kind, code, name, shortName }) => ({ id, kind, code, name, shortName }))
}

import type { Tenant } from '@dangjian/contracts'
import type { Database } from '@dangjian/db'
import { selectAllTenants } from './tenant-store.ts'

/** Every tenant of the deployment in code order, for the worker and the operator's command line; never for a procedure. */
export const listTenants = (database: Database): Promise<Tenant[]> => selectAllTenants(database.db)

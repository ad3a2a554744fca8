import type { Tenant } from '@dangjian/contracts'
import type { Database } from '@dangjian/db'
import { asc } from 'drizzle-orm'
import { tenants } from './tables.ts'

/** Every tenant of the deployment in code order, for the worker and the operator's command line; never for a procedure. */
export const listTenants = (database: Database): Promise<Tenant[]> => database.db.select().from(tenants).orderBy(asc(tenants.code))

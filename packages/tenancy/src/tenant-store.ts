import type { Tenant } from '@dangjian/contracts'
import { pathRangeEnd, type Tx } from '@dangjian/db'
import { and, asc, eq, gte, inArray, lt, ne, or, sql } from 'drizzle-orm'
import { tenants } from './tables.ts'

/** One tenant of the deployment, whoever asks; undefined when there is none. */
export const findTenantById = async (tx: Tx, id: string): Promise<Tenant | undefined> => {
  const [row] = await tx.select().from(tenants).where(eq(tenants.id, id))
  return row
}

/** A tenant by its code; undefined when there is none. */
export const findTenantByCode = async (tx: Tx, code: string): Promise<Tenant | undefined> => {
  const [row] = await tx.select().from(tenants).where(eq(tenants.code, code))
  return row
}

/** All tenants in the subtree under `path`, without its root, in code order. */
export const selectTenantsBelow = (tx: Tx, path: string): Promise<Tenant[]> =>
  tx.select().from(tenants).where(and(gte(tenants.path, path), lt(tenants.path, pathRangeEnd(path)), ne(tenants.path, path))).orderBy(asc(tenants.code))

/** The tenants with these ids, in no promised order. */
export const selectTenants = async (tx: Tx, ids: readonly string[]): Promise<Tenant[]> =>
  ids.length === 0 ? [] : tx.select().from(tenants).where(inArray(tenants.id, [...ids]))

/** Adds a tenant; needs the owner of the reference tables. False when the code is taken. */
export const insertTenant = async (tx: Tx, row: Tenant): Promise<boolean> => {
  const added = await tx.insert(tenants).values(row).onConflictDoNothing({ target: tenants.code }).returning({ id: tenants.id })
  return added.length > 0
}

/** Every tenant in code order. */
export const selectAllTenants = (tx: Tx): Promise<Tenant[]> => tx.select().from(tenants).orderBy(asc(tenants.code))

/** Tenants whose name, short name or code contains the text, in code order. */
export const searchTenants = (tx: Tx, search: string, limit: number): Promise<Tenant[]> => {
  const contains = (column: typeof tenants.name | typeof tenants.shortName | typeof tenants.code) => sql`strpos(${column}, ${search}) > 0`
  const matches = search === '' ? undefined : or(contains(tenants.name), contains(tenants.shortName), contains(tenants.code))
  return tx.select().from(tenants).where(matches).orderBy(asc(tenants.code)).limit(limit)
}

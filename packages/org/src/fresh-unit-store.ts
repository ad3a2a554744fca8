import type { Scope } from '@dangjian/db'
import { and, eq, sql, type SQL } from 'drizzle-orm'
import { orgActs, orgPosts, orgUnits, orgUnitVersions, orgUnitWorkUnits } from './tables.ts'

const listed = (ids: readonly string[]): SQL => sql`(select value::uuid from json_array_elements_text(${JSON.stringify(ids)}::text::json))`

/** What has come upon organizations since they were set up. */
export interface FreshCounts {
  readonly posts: number
  readonly children: number
  readonly changes: number
}

/** Locks organizations and counts posts, organizations below that are not among them, and changes (renamed, moved, dissolved, acts, links to the unit line). */
export const countSinceSetUp = async (scope: Scope, ids: readonly string[]): Promise<FreshCounts> => {
  await scope.tx.select({ id: orgUnits.id }).from(orgUnits).where(and(eq(orgUnits.tenantId, scope.tenantId), sql`${orgUnits.id} in ${listed(ids)}`)).for('update')
  const [row] = await scope.tx.execute(sql`select
    (select count(*)::int from ${orgPosts} p where p.tenant_id = ${scope.tenantId} and p.org_unit_id in ${listed(ids)}) as posts,
    (select count(*)::int from ${orgUnits} u where u.tenant_id = ${scope.tenantId} and u.parent_id in ${listed(ids)} and u.id not in ${listed(ids)}) as children,
    (select count(*)::int from (select v.org_unit_id from ${orgUnitVersions} v where v.tenant_id = ${scope.tenantId} and v.org_unit_id in ${listed(ids)}
      group by v.org_unit_id having count(*) > 1 or count(v.valid_to) > 0) changed)
    + (select count(*)::int from ${orgActs} a where a.tenant_id = ${scope.tenantId} and a.org_unit_id in ${listed(ids)})
    + (select count(*)::int from ${orgUnitWorkUnits} w where w.tenant_id = ${scope.tenantId} and w.org_unit_id in ${listed(ids)}) as changes`)
  return { posts: Number(row?.['posts'] ?? 0), children: Number(row?.['children'] ?? 0), changes: Number(row?.['changes'] ?? 0) }
}

export const deleteUnits = async (scope: Scope, ids: readonly string[]): Promise<void> => {
  await scope.tx.delete(orgUnitVersions).where(and(eq(orgUnitVersions.tenantId, scope.tenantId), sql`${orgUnitVersions.orgUnitId} in ${listed(ids)}`))
  await scope.tx.delete(orgUnits).where(and(eq(orgUnits.tenantId, scope.tenantId), sql`${orgUnits.id} in ${listed(ids)}`))
}

/** Locks posts and counts those that were ended since they were given; a post that is gone counts too. */
export const countEndedPosts = async (scope: Scope, ids: readonly string[]): Promise<number> => {
  const rows = await scope.tx
    .select({ validTo: orgPosts.validTo })
    .from(orgPosts)
    .where(and(eq(orgPosts.tenantId, scope.tenantId), sql`${orgPosts.id} in ${listed(ids)}`))
    .for('update')
  return ids.length - rows.filter(({ validTo }) => validTo === null).length
}

export const deletePosts = async (scope: Scope, ids: readonly string[]): Promise<void> => {
  await scope.tx.delete(orgPosts).where(and(eq(orgPosts.tenantId, scope.tenantId), sql`${orgPosts.id} in ${listed(ids)}`))
}

import { pathRangeEnd, type Scope } from '@dangjian/db'
import type { LocalDate } from '@dangjian/kernel'
import { and, asc, eq, gte, inArray, isNull, lt, ne, or, sql, type SQL } from 'drizzle-orm'
import { orgUnitColumns, type OrgUnit } from './org-unit.ts'
import { orgUnits, orgUnitVersions, type OrgUnitKind } from './tables.ts'

/** Organizations inside any of the subtrees; no subtree gives nothing. */
const insidePaths = (paths: readonly string[]): SQL =>
  or(...paths.map((path) => and(gte(orgUnits.path, path), lt(orgUnits.path, pathRangeEnd(path))))) ?? sql`false`

export const findUnit = async (scope: Scope, id: string): Promise<OrgUnit | undefined> => {
  const [unit] = await scope.tx.select(orgUnitColumns).from(orgUnits).where(and(eq(orgUnits.tenantId, scope.tenantId), eq(orgUnits.id, id)))
  return unit
}

export const findRoot = async (scope: Scope): Promise<OrgUnit | undefined> => {
  const [unit] = await scope.tx.select(orgUnitColumns).from(orgUnits).where(and(eq(orgUnits.tenantId, scope.tenantId), isNull(orgUnits.parentId)))
  return unit
}

/** Makes writers of one tenant's tree wait for each other: a path is derived from the parent's, which must not move meanwhile. */
export const lockTree = async (scope: Scope): Promise<void> => {
  await scope.tx.select({ id: orgUnits.id }).from(orgUnits).where(and(eq(orgUnits.tenantId, scope.tenantId), isNull(orgUnits.parentId))).for('update')
}

export const listUnits = (scope: Scope, paths: readonly string[], filter: { kinds?: readonly OrgUnitKind[]; open?: boolean } = {}): Promise<OrgUnit[]> =>
  scope.tx
    .select(orgUnitColumns)
    .from(orgUnits)
    .where(
      and(
        eq(orgUnits.tenantId, scope.tenantId),
        insidePaths(paths),
        filter.kinds ? inArray(orgUnits.kind, [...filter.kinds]) : undefined,
        filter.open ? isNull(orgUnits.closedOn) : undefined,
      ),
    )
    .orderBy(asc(orgUnits.path))

export const listUnitsByIds = (scope: Scope, ids: readonly string[]): Promise<OrgUnit[]> =>
  scope.tx.select(orgUnitColumns).from(orgUnits).where(and(eq(orgUnits.tenantId, scope.tenantId), inArray(orgUnits.id, [...ids])))

export const listChildren = (scope: Scope, parentId: string): Promise<OrgUnit[]> =>
  scope.tx
    .select(orgUnitColumns)
    .from(orgUnits)
    .where(and(eq(orgUnits.tenantId, scope.tenantId), eq(orgUnits.parentId, parentId)))
    .orderBy(asc(orgUnits.sortKey), asc(orgUnits.id))

/** The open organizations directly below one. */
export const listBelow = async (scope: Scope, parentId: string): Promise<OrgUnit[]> => (await listChildren(scope, parentId)).filter(({ closedOn }) => closedOn === null)

/** An open organization that already bears the name: groups are compared inside their branch, all others in the whole tenant. */
export const findNamesake = async (scope: Scope, unit: { kind: OrgUnitKind; parentId: string | null; name: string; id: string }): Promise<OrgUnit | undefined> => {
  const among = unit.kind === 'group' && unit.parentId !== null ? eq(orgUnits.parentId, unit.parentId) : ne(orgUnits.kind, 'group')
  const [found] = await scope.tx
    .select(orgUnitColumns)
    .from(orgUnits)
    .where(and(eq(orgUnits.tenantId, scope.tenantId), eq(orgUnits.name, unit.name), isNull(orgUnits.closedOn), ne(orgUnits.id, unit.id), among))
    .limit(1)
  return found
}

export const nextSortKey = async (scope: Scope, parentId: string): Promise<number> => {
  const [row] = await scope.tx
    .select({ next: sql<number>`coalesce(max(${orgUnits.sortKey}), 0)::int + 10` })
    .from(orgUnits)
    .where(and(eq(orgUnits.tenantId, scope.tenantId), eq(orgUnits.parentId, parentId)))
  return row?.next ?? 10
}

/** False when the tenant has its root already. */
export const insertUnit = async (scope: Scope, unit: OrgUnit): Promise<boolean> => {
  const rows = await scope.tx
    .insert(orgUnits)
    .values({ ...unit, tenantId: scope.tenantId, createdAt: scope.clock.now() })
    .onConflictDoNothing({ target: orgUnits.tenantId, where: isNull(orgUnits.parentId) })
    .returning({ id: orgUnits.id })
  return rows.length === 1
}

export const updateUnit = async (scope: Scope, id: string, change: Partial<Pick<OrgUnit, 'form' | 'name' | 'shortName' | 'sortKey' | 'closedOn' | 'officerCount'>>): Promise<void> => {
  // A headcount is no change of the organization that a pending act would have to know of.
  const isChange = Object.keys(change).some((key) => key !== 'officerCount')
  await scope.tx.update(orgUnits).set({ ...change, ...(isChange ? { version: sql`${orgUnits.version} + 1` } : {}) }).where(and(eq(orgUnits.tenantId, scope.tenantId), eq(orgUnits.id, id)))
}

/**
 * Moves a whole subtree with one update of its path range and, in the same statement, writes the version that begins on `on`; returns how many organizations moved.
 */
export const moveSubtree = async (scope: Scope, unit: OrgUnit, parent: OrgUnit, on: LocalDate): Promise<number> => {
  const path = `${parent.path}${unit.id}/`
  const { count } = await scope.tx.execute(sql`
    with closed as (
      update ${orgUnitVersions} set valid_to = ${on}::date
      where tenant_id = ${scope.tenantId} and org_unit_id = ${unit.id}::uuid and valid_to is null and valid_from < ${on}::date returning 1),
    opened as (
      insert into ${orgUnitVersions} (tenant_id, org_unit_id, valid_from, parent_id, kind, form, name, short_name, sort_key)
      select ${scope.tenantId}::uuid, ${unit.id}::uuid, ${on}::date, ${parent.id}::uuid, ${unit.kind}::text, ${unit.form}::text, ${unit.name}::text, ${unit.shortName}::text, ${unit.sortKey}::int
      from (select count(*) from closed) as done
      on conflict (tenant_id, org_unit_id, valid_from) do update set parent_id = excluded.parent_id)
    update ${orgUnits} set
      path = ${path}::text || substr(path, ${unit.path.length + 1}::int),
      parent_id = case when id = ${unit.id}::uuid then ${parent.id}::uuid else parent_id end,
      version = case when id = ${unit.id}::uuid then version + 1 else version end
    where tenant_id = ${scope.tenantId} and path >= ${unit.path} and path < ${pathRangeEnd(unit.path)}`)
  return count
}

import type { Scope } from '@dangjian/db'
import type { LocalDate } from '@dangjian/kernel'
import { and, asc, eq, gt, inArray, isNull, lte, or, sql } from 'drizzle-orm'
import type { OrgUnit } from './org-unit.ts'
import { orgUnits, orgUnitVersions } from './tables.ts'

/** What an organization was called and where it stood on `[validFrom, validTo)`. */
export interface OrgUnitVersion extends Pick<OrgUnit, 'parentId' | 'kind' | 'form' | 'name' | 'shortName' | 'sortKey'> {
  readonly orgUnitId: string
  readonly validFrom: LocalDate
  readonly validTo: LocalDate | null
}

/** An organization whose day of foundation nobody recorded stood as long as anybody can ask. */
export const beforeTheRecord: LocalDate = '1900-01-01'

const columns = {
  orgUnitId: orgUnitVersions.orgUnitId, validFrom: orgUnitVersions.validFrom, validTo: orgUnitVersions.validTo, parentId: orgUnitVersions.parentId, kind: orgUnitVersions.kind,
  form: orgUnitVersions.form, name: orgUnitVersions.name, shortName: orgUnitVersions.shortName, sortKey: orgUnitVersions.sortKey,
} as const

const ofTenant = (scope: Scope) => eq(orgUnitVersions.tenantId, scope.tenantId)
const standsOn = (date: LocalDate) => and(lte(orgUnitVersions.validFrom, date), or(isNull(orgUnitVersions.validTo), gt(orgUnitVersions.validTo, date)))

/** Begins the record of a new organization. */
export const insertFirstVersion = async (scope: Scope, { id, parentId, kind, form, name, shortName, sortKey }: OrgUnit, from: LocalDate): Promise<void> => {
  await scope.tx.insert(orgUnitVersions).values({ tenantId: scope.tenantId, orgUnitId: id, validFrom: from, validTo: null, parentId, kind, form, name, shortName, sortKey })
}

/** Ends the present version on `on` and begins the next one; a second change on the same day overwrites the first. */
export const writeVersion = async (scope: Scope, { id, parentId, kind, form, name, shortName, sortKey }: OrgUnit, on: LocalDate): Promise<void> => {
  await scope.tx.execute(sql`
    with closed as (
      update ${orgUnitVersions} set valid_to = ${on}::date
      where tenant_id = ${scope.tenantId} and org_unit_id = ${id}::uuid and valid_to is null and valid_from < ${on}::date returning 1)
    insert into ${orgUnitVersions} (tenant_id, org_unit_id, valid_from, parent_id, kind, form, name, short_name, sort_key)
    select ${scope.tenantId}::uuid, ${id}::uuid, ${on}::date, ${parentId}::uuid, ${kind}::text, ${form}::text, ${name}::text, ${shortName}::text, ${sortKey}::int from (select count(*) from closed) as done
    on conflict (tenant_id, org_unit_id, valid_from) do update set parent_id = excluded.parent_id, form = excluded.form, name = excluded.name, short_name = excluded.short_name, sort_key = excluded.sort_key`)
}

/** Ends the record of an organization on the day of its dissolution. */
export const endVersions = async (scope: Scope, id: string, on: LocalDate): Promise<void> => {
  await scope.tx.update(orgUnitVersions).set({ validTo: on }).where(and(ofTenant(scope), eq(orgUnitVersions.orgUnitId, id), isNull(orgUnitVersions.validTo)))
}

/** The day since which an organization stands as it does now; undefined once it is closed. */
export const presentSince = async (scope: Scope, id: string): Promise<LocalDate | undefined> => {
  const [row] = await scope.tx.select({ from: orgUnitVersions.validFrom }).from(orgUnitVersions).where(and(ofTenant(scope), eq(orgUnitVersions.orgUnitId, id), isNull(orgUnitVersions.validTo)))
  return row?.from
}

/** Those of the organizations that were set up or moved after a day: what a change with effect from that day cannot be laid under. */
export const movedSince = async (scope: Scope, ids: readonly string[], day: LocalDate): Promise<string[]> => {
  const rows = await scope.tx
    .select({ id: orgUnitVersions.orgUnitId })
    .from(orgUnitVersions)
    .where(and(ofTenant(scope), inArray(orgUnitVersions.orgUnitId, [...ids]), or(isNull(orgUnitVersions.validTo), gt(orgUnitVersions.validTo, day))))
    .groupBy(orgUnitVersions.orgUnitId)
    .having(or(sql`count(distinct ${orgUnitVersions.parentId}) > 1`, sql`min(${orgUnitVersions.validFrom}) > ${day}::date`))
  return rows.map(({ id }) => id)
}

/** Every organization as it stood on a day, with the path it has today, by which rights are decided, and what is not kept by day. */
export const listVersionsOn = (scope: Scope, date: LocalDate) =>
  scope.tx
    .select({ ...columns, pathToday: orgUnits.path, foundedOn: orgUnits.foundedOn })
    .from(orgUnitVersions)
    .innerJoin(orgUnits, and(eq(orgUnits.tenantId, scope.tenantId), eq(orgUnits.id, orgUnitVersions.orgUnitId)))
    .where(and(ofTenant(scope), standsOn(date)))

/** All versions of one organization with the names of the superiors of the time, the latest first; versions that lasted no day are left out. */
export const listVersionsOf = (scope: Scope, id: string): Promise<OrgUnitVersion[]> =>
  scope.tx
    .select(columns)
    .from(orgUnitVersions)
    .where(and(ofTenant(scope), eq(orgUnitVersions.orgUnitId, id), or(isNull(orgUnitVersions.validTo), gt(orgUnitVersions.validTo, orgUnitVersions.validFrom))))
    .orderBy(asc(orgUnitVersions.validFrom))
    .then((rows) => rows.reverse())

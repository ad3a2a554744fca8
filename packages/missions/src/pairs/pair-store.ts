import { pathRangeEnd, type Scope } from '@dangjian/db'
import type { LocalDate } from '@dangjian/kernel'
import { affiliations, members } from '@dangjian/members'
import { orgPosts, orgUnits } from '@dangjian/org'
import { and, desc, eq, gte, inArray, isNull, lt, or, sql, type SQL } from 'drizzle-orm'
import { helpPairs } from '../tables.ts'

export type PairRow = typeof helpPairs.$inferSelect

const insidePaths = (paths: readonly string[]): SQL => or(...paths.map((path) => and(gte(orgUnits.path, path), lt(orgUnits.path, pathRangeEnd(path))))) ?? sql`false`

/** False while the same two are a pair. */
export const insertPair = async (scope: Scope, row: Omit<typeof helpPairs.$inferInsert, 'tenantId'>): Promise<boolean> => {
  const rows = await scope.tx
    .insert(helpPairs)
    .values({ ...row, tenantId: scope.tenantId })
    .onConflictDoNothing({ target: [helpPairs.tenantId, helpPairs.helperMemberId, helpPairs.helpedMemberId], where: isNull(helpPairs.validTo) })
    .returning({ id: helpPairs.id })
  return rows.length === 1
}

export const lockPair = async (scope: Scope, id: string): Promise<PairRow | undefined> => {
  const [row] = await scope.tx.select().from(helpPairs).where(and(eq(helpPairs.tenantId, scope.tenantId), eq(helpPairs.id, id))).for('update')
  return row
}

export const setPairEnd = async (scope: Scope, id: string, validTo: LocalDate, outcome: string): Promise<void> => {
  await scope.tx.update(helpPairs).set({ validTo, outcome }).where(and(eq(helpPairs.tenantId, scope.tenantId), eq(helpPairs.id, id)))
}

/** Pairs of the branches inside the subtrees, open ones first. */
export const listPairRows = (scope: Scope, paths: readonly string[], state: 'open' | 'ended' | undefined) =>
  scope.tx
    .select({
      id: helpPairs.id, orgUnitId: helpPairs.orgUnitId, orgUnitName: orgUnits.name, helperMemberId: helpPairs.helperMemberId, helpedMemberId: helpPairs.helpedMemberId, purpose: helpPairs.purpose,
      validFrom: helpPairs.validFrom, plannedTo: helpPairs.plannedTo, validTo: helpPairs.validTo, outcome: helpPairs.outcome, path: orgUnits.path,
    })
    .from(helpPairs)
    .innerJoin(orgUnits, and(eq(orgUnits.tenantId, scope.tenantId), eq(orgUnits.id, helpPairs.orgUnitId)))
    .where(and(eq(helpPairs.tenantId, scope.tenantId), insidePaths(paths), state === undefined ? undefined : state === 'open' ? isNull(helpPairs.validTo) : sql`${helpPairs.validTo} is not null`))
    .orderBy(desc(isNull(helpPairs.validTo)), desc(helpPairs.validFrom), desc(helpPairs.id))
    .limit(1000)

/** Members of the branches counted by police type and standing, with how many of them hold a post in their branch on the day. */
export const countByPoliceType = (scope: Scope, branchIds: readonly string[], day: LocalDate) =>
  branchIds.length === 0
    ? Promise.resolve([])
    : scope.tx
        .select({
          orgUnitId: affiliations.orgUnitId, policeType: members.policeType, status: members.status, members: sql<number>`count(*)::int`,
          seated: sql<number>`count(*) filter (where exists (
            select 1 from ${orgPosts} held where held.tenant_id = ${scope.tenantId} and held.member_id = ${members.id} and held.org_unit_id = ${affiliations.orgUnitId} and held.post <> 'group_leader'
              and held.valid_from <= ${day}::date and (held.valid_to is null or held.valid_to > ${day}::date)))::int`,
          /** Without a helper on the day. */
          alone: sql<number>`count(*) filter (where not exists (
            select 1 from ${helpPairs} pair where pair.tenant_id = ${scope.tenantId} and pair.helped_member_id = ${members.id} and pair.valid_from <= ${day}::date and pair.valid_to is null))::int`,
        })
        .from(affiliations)
        .innerJoin(members, and(eq(members.tenantId, scope.tenantId), eq(members.id, affiliations.memberId)))
        .where(and(eq(affiliations.tenantId, scope.tenantId), isNull(affiliations.validTo), inArray(affiliations.orgUnitId, [...branchIds])))
        .groupBy(affiliations.orgUnitId, members.policeType, members.status)

import { pathRangeEnd, type Scope } from '@dangjian/db'
import { affiliations, members } from '@dangjian/members'
import { orgPosts, orgUnits, type PostKind } from '@dangjian/org'
import { and, eq, gt, gte, isNull, lt, or, sql, type SQL } from 'drizzle-orm'

/** A member as a row of posts may mean one; protected fields sealed. */
export interface KnownPerson {
  readonly id: string
  readonly name: string
  readonly groupId: string | null
  readonly idNumberSealed: Buffer
  readonly policeNumberSealed: Buffer | null
}

const listed = (values: readonly string[]): SQL => sql`(select value from json_array_elements_text(${JSON.stringify(values)}::text::json))`

/** Members with one of the names and an open affiliation inside the subtrees. */
export const peopleNamed = (scope: Scope, names: readonly string[], paths: readonly string[]): Promise<KnownPerson[]> =>
  scope.tx
    .select({ id: members.id, name: members.name, groupId: affiliations.groupId, idNumberSealed: members.idNumberSealed, policeNumberSealed: members.policeNumberSealed })
    .from(members)
    .innerJoin(affiliations, and(eq(affiliations.tenantId, scope.tenantId), eq(affiliations.memberId, members.id), isNull(affiliations.validTo)))
    .innerJoin(orgUnits, and(eq(orgUnits.tenantId, scope.tenantId), eq(orgUnits.id, affiliations.orgUnitId)))
    .where(
      and(
        eq(members.tenantId, scope.tenantId),
        sql`${members.name} in ${listed(names)}`,
        or(...paths.map((path) => and(gte(orgUnits.path, path), lt(orgUnits.path, pathRangeEnd(path))))) ?? sql`false`,
      ),
    )

/** Who holds or will hold posts in the organizations after a day. */
export const holdersIn = (scope: Scope, orgUnitIds: readonly string[], after: string): Promise<Array<{ orgUnitId: string; post: PostKind; memberId: string; validTo: string | null }>> =>
  scope.tx
    .select({ orgUnitId: orgPosts.orgUnitId, post: orgPosts.post, memberId: orgPosts.memberId, validTo: orgPosts.validTo })
    .from(orgPosts)
    .where(and(eq(orgPosts.tenantId, scope.tenantId), sql`${orgPosts.orgUnitId} in (select value::uuid from json_array_elements_text(${JSON.stringify(orgUnitIds)}::text::json))`, or(isNull(orgPosts.validTo), gt(orgPosts.validTo, after))))

import { pathRangeEnd, type Scope } from '@dangjian/db'
import type { LocalDate } from '@dangjian/kernel'
import { and, asc, desc, eq, gt, inArray, isNull, lte, or, sql, type Column, type SQL } from 'drizzle-orm'
import type { MemberPost, OrgPost } from './org-post.ts'
import { orgPosts, orgUnits, type PostKind } from './tables.ts'

const columns = {
  id: orgPosts.id, orgUnitId: orgPosts.orgUnitId, memberId: orgPosts.memberId, post: orgPosts.post, validFrom: orgPosts.validFrom,
  validTo: orgPosts.validTo, termEndsOn: orgPosts.termEndsOn,
} as const

const heldOn = (date: LocalDate): SQL | undefined => and(lte(orgPosts.validFrom, date), or(isNull(orgPosts.validTo), gt(orgPosts.validTo, date)))

/** Makes appointments to one organization wait for each other, so that no post is filled twice. */
export const lockUnit = async (scope: Scope, orgUnitId: string): Promise<void> => {
  await scope.tx.select({ id: orgUnits.id }).from(orgUnits).where(and(eq(orgUnits.tenantId, scope.tenantId), eq(orgUnits.id, orgUnitId))).for('update')
}

export const insertPost = async (scope: Scope, post: OrgPost): Promise<void> => {
  await scope.tx.insert(orgPosts).values({ ...post, tenantId: scope.tenantId, createdAt: scope.clock.now() })
}

/** Holders of a post in one organization at any time from a day on. */
export const listHoldersFrom = (scope: Scope, orgUnitId: string, post: PostKind, from: LocalDate): Promise<OrgPost[]> =>
  scope.tx
    .select(columns)
    .from(orgPosts)
    .where(
      and(eq(orgPosts.tenantId, scope.tenantId), eq(orgPosts.orgUnitId, orgUnitId), eq(orgPosts.post, post), or(isNull(orgPosts.validTo), gt(orgPosts.validTo, from))),
    )

export const findPost = async (scope: Scope, id: string): Promise<OrgPost | undefined> => {
  const [post] = await scope.tx.select(columns).from(orgPosts).where(and(eq(orgPosts.tenantId, scope.tenantId), eq(orgPosts.id, id))).for('update')
  return post
}

export const setPostEnd = async (scope: Scope, id: string, validTo: LocalDate): Promise<void> => {
  await scope.tx.update(orgPosts).set({ validTo }).where(and(eq(orgPosts.tenantId, scope.tenantId), eq(orgPosts.id, id)))
}

/** Ends what is open on the day and takes back what would only have begun later. */
export const endPostsOfUnit = async (scope: Scope, orgUnitId: string, validTo: LocalDate): Promise<void> => {
  const ofUnit = and(eq(orgPosts.tenantId, scope.tenantId), eq(orgPosts.orgUnitId, orgUnitId))
  await scope.tx
    .update(orgPosts)
    .set({ validTo: sql`greatest(${orgPosts.validFrom}, ${validTo}::date)` })
    .where(and(ofUnit, or(isNull(orgPosts.validTo), gt(orgPosts.validTo, validTo))))
}

/** As `endPostsOfUnit` for one member, at organizations at `path` and below. */
export const endPostsOfMember = async (scope: Scope, memberId: string, validTo: LocalDate, path: string): Promise<number> => {
  const places = sql`select place.id from ${orgUnits} place where place.tenant_id = ${scope.tenantId} and place.path >= ${path} and place.path < ${pathRangeEnd(path)}`
  const ended = await scope.tx
    .update(orgPosts)
    .set({ validTo: sql`greatest(${orgPosts.validFrom}, ${validTo}::date)` })
    .where(
      and(eq(orgPosts.tenantId, scope.tenantId), eq(orgPosts.memberId, memberId), or(isNull(orgPosts.validTo), gt(orgPosts.validTo, validTo)), sql`${orgPosts.orgUnitId} in (${places})`),
    )
    .returning({ id: orgPosts.id })
  return ended.length
}

export const listPostsOn = (scope: Scope, orgUnitIds: readonly string[], date: LocalDate): Promise<OrgPost[]> =>
  scope.tx
    .select(columns)
    .from(orgPosts)
    .where(and(eq(orgPosts.tenantId, scope.tenantId), inArray(orgPosts.orgUnitId, [...orgUnitIds]), heldOn(date)))
    .orderBy(asc(orgPosts.orgUnitId), asc(orgPosts.validFrom), asc(orgPosts.id))

/** Posts of open organizations that a member holds on a day, with the path of each. */
export const listPostsOfMember = (scope: Scope, memberId: string, date: LocalDate): Promise<Array<{ post: PostKind; orgUnitId: string; path: string }>> =>
  scope.tx
    .select({ post: orgPosts.post, orgUnitId: orgPosts.orgUnitId, path: orgUnits.path })
    .from(orgPosts)
    .innerJoin(orgUnits, and(eq(orgUnits.tenantId, scope.tenantId), eq(orgUnits.id, orgPosts.orgUnitId)))
    .where(and(eq(orgPosts.tenantId, scope.tenantId), eq(orgPosts.memberId, memberId), heldOn(date), or(isNull(orgUnits.closedOn), gt(orgUnits.closedOn, date))))
    .orderBy(asc(orgUnits.path), asc(orgPosts.post))

/** How many posts, past or present, the members hold. */
export const countPosts = async (scope: Scope, memberIds: readonly string[]): Promise<number> => {
  if (memberIds.length === 0) return 0
  const [row] = await scope.tx
    .select({ count: sql<number>`count(*)::int` })
    .from(orgPosts)
    .where(and(eq(orgPosts.tenantId, scope.tenantId), sql`${orgPosts.memberId} in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(memberIds)}::text::jsonb))`))
  return row?.count ?? 0
}

/** Posts of open organizations that the members hold on a day, with the organization's names. */
export const listPostsOfMany = (scope: Scope, memberIds: readonly string[], date: LocalDate): Promise<Array<{ memberId: string; post: PostKind; orgUnitId: string; shortName: string }>> =>
  scope.tx
    .select({ memberId: orgPosts.memberId, post: orgPosts.post, orgUnitId: orgPosts.orgUnitId, shortName: orgUnits.shortName })
    .from(orgPosts)
    .innerJoin(orgUnits, and(eq(orgUnits.tenantId, scope.tenantId), eq(orgUnits.id, orgPosts.orgUnitId)))
    .where(and(eq(orgPosts.tenantId, scope.tenantId), inArray(orgPosts.memberId, [...memberIds]), heldOn(date), or(isNull(orgUnits.closedOn), gt(orgUnits.closedOn, date))))

/** Every post a member holds or held, with the organization's name, the latest first. */
export const listPostsEver = (
  scope: Scope, memberId: string,
): Promise<Array<{ id: string; post: PostKind; orgUnitId: string; orgUnitName: string; validFrom: LocalDate; validTo: LocalDate | null; termEndsOn: LocalDate | null }>> =>
  scope.tx
    .select({
      id: orgPosts.id, post: orgPosts.post, orgUnitId: orgPosts.orgUnitId, orgUnitName: orgUnits.name, validFrom: orgPosts.validFrom, validTo: orgPosts.validTo, termEndsOn: orgPosts.termEndsOn,
    })
    .from(orgPosts)
    .innerJoin(orgUnits, and(eq(orgUnits.tenantId, scope.tenantId), eq(orgUnits.id, orgPosts.orgUnitId)))
    .where(and(eq(orgPosts.tenantId, scope.tenantId), eq(orgPosts.memberId, memberId)))
    .orderBy(desc(orgPosts.validFrom), asc(orgPosts.id))

/** As a column of a list of people: the posts of open organizations that the member behind `memberId` holds on a day, in no order. */
export const heldPosts = (scope: Scope, memberId: Column, date: LocalDate): SQL<MemberPost[]> => sql<MemberPost[]>`coalesce((
  select jsonb_agg(jsonb_build_object('post', held.post, 'orgUnitId', held.org_unit_id, 'shortName', place.short_name))
  from ${orgPosts} held join ${orgUnits} place on place.tenant_id = ${scope.tenantId} and place.id = held.org_unit_id
  where held.tenant_id = ${scope.tenantId} and held.member_id = ${memberId} and held.valid_from <= ${date}::date and (held.valid_to is null or held.valid_to > ${date}::date)
    and (place.closed_on is null or place.closed_on > ${date}::date)), '[]'::jsonb)`

/** Moves the planned end of the term of everybody who holds a post of the committee on a day. */
export const setTermEndOfUnit = async (scope: Scope, orgUnitId: string, termEndsOn: LocalDate, date: LocalDate): Promise<void> => {
  await scope.tx
    .update(orgPosts)
    .set({ termEndsOn })
    .where(and(eq(orgPosts.tenantId, scope.tenantId), eq(orgPosts.orgUnitId, orgUnitId), heldOn(date)))
}

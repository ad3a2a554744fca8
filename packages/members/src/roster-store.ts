import type { Scope } from '@dangjian/db'
import { addMonthsClamped, type LocalDate } from '@dangjian/kernel'
import { heldPosts, orgUnits } from '@dangjian/org'
import { and, asc, eq, gt, isNull, like, lte, ne, or, sql, type SQL } from 'drizzle-orm'
import { memberColumns } from './member.ts'
import { unitInside } from './member-store.ts'
import type { RosterScope } from './roster-filter.ts'
import { affiliations, members } from './tables.ts'

const escapedLike = (text: string): string => text.replaceAll(/[\\%_]/g, (character) => `\\${character}`)

/** Names match anywhere; pinyin and initials from the beginning, pinyin with or without blanks between its syllables. */
const matches = (search: string): SQL | undefined => {
  const plain = escapedLike(search.toLowerCase().replaceAll(/\s/g, ''))
  if (plain === '') return undefined
  if (/\p{Script=Han}/u.test(plain)) return like(members.name, `%${plain}%`)
  return or(like(members.name, `%${plain}%`), sql`replace(${members.namePinyin}, ' ', '') like ${`${plain}%`}`, like(members.nameInitials, `${plain}%`))
}

const memberConditions = ({ search, status, category, education, gender, state, policeType }: RosterScope): SQL | undefined =>
  and(
    search === undefined ? undefined : matches(search),
    status === undefined ? undefined : eq(members.status, status),
    category === undefined ? undefined : eq(members.category, category),
    education === undefined ? undefined : eq(members.education, education),
    gender === undefined ? undefined : eq(members.gender, gender),
    state === undefined ? undefined : eq(members.state, state),
    policeType === undefined ? undefined : eq(members.policeType, policeType),
  )

/** The affiliation is the last one of its member: where somebody who left is looked for. */
const isLast = (scope: Scope): SQL => sql`${affiliations.id} = (
  select past.id from ${affiliations} past where past.tenant_id = ${scope.tenantId} and past.member_id = ${affiliations.memberId} order by past.valid_to desc nulls first limit 1)`

const placeConditions = (scope: Scope, filter: RosterScope): SQL | undefined =>
  and(
    eq(affiliations.tenantId, scope.tenantId),
    filter.state === 'exited' ? isLast(scope) : isNull(affiliations.validTo),
    filter.groupId === null ? undefined : eq(affiliations.groupId, filter.groupId),
  )

const placeColumns = (scope: Scope) => ({
  orgUnitId: affiliations.orgUnitId,
  orgUnitName: orgUnits.name,
  orgUnitShortName: orgUnits.shortName,
  groupId: affiliations.groupId,
  // No join: it would be made for everybody found, this is asked for those on the page.
  groupName: sql<string | null>`(select party_group.short_name from ${orgUnits} party_group where party_group.tenant_id = ${scope.tenantId} and party_group.id = ${affiliations.groupId})`,
})

const { idNumberSealed: _number, phoneSealed: _phone, policeNumberSealed: _police, ...openColumns } = memberColumns

/** What a line of the list shows, with the posts held on the day; nothing sealed. */
const lineColumns = (scope: Scope, day: LocalDate) => ({ ...openColumns, ...placeColumns(scope), posts: heldPosts(scope, members.id, day) })

const joinsOf = (scope: Scope, filter: RosterScope) => ({
  home: and(eq(affiliations.memberId, members.id), placeConditions(scope, filter)),
  unit: and(eq(orgUnits.tenantId, scope.tenantId), eq(orgUnits.id, affiliations.orgUnitId), unitInside(filter.paths)),
})

const inRosterOrder = [asc(members.namePinyin), asc(members.id)] as const

/** One page of the roster in pinyin order, after the keys `[namePinyin, id]` of the row before it. */
export const listRosterPage = (scope: Scope, filter: RosterScope, day: LocalDate, after: readonly [string, string] | undefined, limit: number) => {
  const on = joinsOf(scope, filter)
  return scope.tx
    .select(lineColumns(scope, day))
    .from(members)
    .innerJoin(affiliations, on.home)
    .innerJoin(orgUnits, on.unit)
    .where(
      and(
        eq(members.tenantId, scope.tenantId),
        memberConditions(filter),
        after === undefined ? undefined : or(gt(members.namePinyin, after[0]), and(eq(members.namePinyin, after[0]), gt(members.id, after[1]))),
      ),
    )
    .orderBy(...inRosterOrder)
    .limit(limit)
}

export type RosterPageRow = Awaited<ReturnType<typeof listRosterPage>>[number]

/**
 * The first page of a search with its total, by one statement: a search looks at every name anyhow, so that counting on the way costs nothing, and two
 * statements would look twice.
 */
export const searchRosterPage = async (scope: Scope, filter: RosterScope, day: LocalDate, limit: number): Promise<{ rows: RosterPageRow[]; total: number }> => {
  const on = joinsOf(scope, filter)
  const found = await scope.tx
    .select({ ...lineColumns(scope, day), found: sql<number>`(count(*) over ())::int` })
    .from(members)
    .innerJoin(affiliations, on.home)
    .innerJoin(orgUnits, on.unit)
    .where(and(eq(members.tenantId, scope.tenantId), memberConditions(filter)))
    .orderBy(...inRosterOrder)
    .limit(limit)
  return { rows: found.map(({ found: _total, ...row }) => row), total: found[0]?.found ?? 0 }
}

/** The first rows of a filter with the sealed fields and the posts held on the day, for a workbook. */
export const listRosterRows = (scope: Scope, filter: RosterScope, day: LocalDate, limit: number) => {
  const on = joinsOf(scope, filter)
  return scope.tx
    .select({ ...memberColumns, ...placeColumns(scope), posts: heldPosts(scope, members.id, day) })
    .from(members)
    .innerJoin(affiliations, on.home)
    .innerJoin(orgUnits, on.unit)
    .where(and(eq(members.tenantId, scope.tenantId), memberConditions(filter)))
    .orderBy(...inRosterOrder)
    .limit(limit)
}

export type RosterRow = Awaited<ReturnType<typeof listRosterRows>>[number]

/** How many members a filter finds. */
export const countRoster = async (scope: Scope, filter: RosterScope): Promise<number> => {
  const condition = memberConditions(filter)
  const counted = scope.tx
    .select({ count: sql<number>`count(*)::int` })
    .from(affiliations)
    .innerJoin(orgUnits, and(eq(orgUnits.tenantId, scope.tenantId), eq(orgUnits.id, affiliations.orgUnitId), unitInside(filter.paths)))
  const [row] = await (condition === undefined
    ? counted.where(placeConditions(scope, filter))
    : counted.innerJoin(members, and(eq(members.tenantId, scope.tenantId), eq(members.id, affiliations.memberId), condition)).where(placeConditions(scope, filter)))
  return row?.count ?? 0
}

/** Raw counts behind the roster's figures. */
export interface FigureCounts {
  readonly members: number
  readonly serving: number
  readonly retired: number
  readonly civilian: number
  readonly probationary: number
  readonly female: number
  readonly fullTime: number
  readonly partTime: number
  readonly to35: number
  readonly to45: number
  readonly to55: number
  readonly over55: number
  readonly probationaryTo35: number
  readonly probationaryTo45: number
  readonly probationaryTo55: number
  readonly probationaryOver55: number
  readonly postgraduate: number
  readonly bachelor: number
  readonly college: number
  readonly committees: number
  readonly generalBranches: number
  readonly branches: number
  readonly groups: number
}

/** Born after this day: at most `age` years old on `day`. */
const bornAfter = (day: LocalDate, age: number): LocalDate => addMonthsClamped(day, -(age + 1) * 12)

const columnsOfFigures = (day: LocalDate) => {
  const count = (condition: SQL): SQL<number> => sql<number>`count(${members.id}) filter (where ${condition})::int`
  const [y35, y45, y55] = [bornAfter(day, 35), bornAfter(day, 45), bornAfter(day, 55)].map((date) => sql`${members.birthDate} > ${date}::date`)
  const bands = { to35: sql`${y35}`, to45: sql`not ${y35} and ${y45}`, to55: sql`not ${y45} and ${y55}`, over55: sql`not ${y55}` }
  const probationary = sql`${members.status} = 'probationary'`
  return {
    members: sql<number>`count(${members.id})::int`,
    serving: count(sql`${members.category} = 'serving_officer'`),
    retired: count(sql`${members.category} = 'retired'`),
    civilian: count(sql`${members.category} = 'civilian'`),
    probationary: count(probationary),
    female: count(sql`${members.gender} = 'female'`),
    fullTime: count(sql`${members.partyAffairs} = 'full_time'`),
    partTime: count(sql`${members.partyAffairs} = 'part_time'`),
    to35: count(bands.to35),
    to45: count(bands.to45),
    to55: count(bands.to55),
    over55: count(bands.over55),
    probationaryTo35: count(sql`${bands.to35} and ${probationary}`),
    probationaryTo45: count(sql`${bands.to45} and ${probationary}`),
    probationaryTo55: count(sql`${bands.to55} and ${probationary}`),
    probationaryOver55: count(sql`${bands.over55} and ${probationary}`),
    postgraduate: count(sql`${members.education} in ('doctor', 'master')`),
    bachelor: count(sql`${members.education} = 'bachelor'`),
    college: count(sql`${members.education} = 'college'`),
    committees: sql<number>`count(distinct ${orgUnits.id}) filter (where ${orgUnits.kind} = 'committee')::int`,
    generalBranches: sql<number>`count(distinct ${orgUnits.id}) filter (where ${orgUnits.kind} = 'general_branch')::int`,
    branches: sql<number>`count(distinct ${orgUnits.id}) filter (where ${orgUnits.kind} = 'branch' and ${orgUnits.form} <> 'temporary_branch')::int`,
    groups: sql<number>`count(distinct ${orgUnits.id}) filter (where ${orgUnits.kind} = 'group')::int`,
  }
}

/** Who counts in figures: not somebody whose membership is suspended, who still belongs to the branch. */
const counted = ne(members.state, 'suspended')

/** All figures of the subtrees on a day, from the rows, in one statement. */
export const countFigures = async (scope: Scope, filter: RosterScope, day: LocalDate): Promise<FigureCounts | undefined> => {
  const [row] = await scope.tx
    .select(columnsOfFigures(day))
    .from(orgUnits)
    .leftJoin(affiliations, and(eq(affiliations.orgUnitId, orgUnits.id), placeConditions(scope, filter)))
    .leftJoin(members, and(eq(members.tenantId, scope.tenantId), eq(members.id, affiliations.memberId), counted))
    .where(and(eq(orgUnits.tenantId, scope.tenantId), isNull(orgUnits.closedOn), unitInside(filter.paths)))
  return row
}

export interface UnitCount {
  readonly orgUnitId: string
  readonly path: string
  readonly members: number
  readonly formal: number
  readonly serving: number
  readonly fullTime: number
}

/** Members that belong to each open organization itself, in one statement. */
export const countByUnit = (scope: Scope, paths: readonly string[]): Promise<UnitCount[]> =>
  scope.tx
    .select({
      orgUnitId: orgUnits.id,
      path: orgUnits.path,
      members: sql<number>`count(${members.id})::int`,
      formal: sql<number>`count(${members.id}) filter (where ${members.status} = 'formal')::int`,
      serving: sql<number>`count(${members.id}) filter (where ${members.category} = 'serving_officer')::int`,
      fullTime: sql<number>`count(${members.id}) filter (where ${members.partyAffairs} = 'full_time')::int`,
    })
    .from(orgUnits)
    .leftJoin(affiliations, and(eq(affiliations.tenantId, scope.tenantId), eq(affiliations.orgUnitId, orgUnits.id), isNull(affiliations.validTo)))
    .leftJoin(members, and(eq(members.tenantId, scope.tenantId), eq(members.id, affiliations.memberId), counted))
    .where(and(eq(orgUnits.tenantId, scope.tenantId), isNull(orgUnits.closedOn), unitInside(paths)))
    .groupBy(orgUnits.id, orgUnits.path)

/** Members of each open organization itself, without looking at the members: what a tree shows beside every node. */
export const countAffiliations = (scope: Scope, paths: readonly string[]): Promise<Array<{ orgUnitId: string; path: string; members: number }>> => {
  const perUnit = scope.tx
    .select({ orgUnitId: affiliations.orgUnitId, members: sql<number>`count(*)::int`.as('members') })
    .from(affiliations)
    .where(and(eq(affiliations.tenantId, scope.tenantId), isNull(affiliations.validTo)))
    .groupBy(affiliations.orgUnitId)
    .as('per_unit')
  return scope.tx
    .select({ orgUnitId: orgUnits.id, path: orgUnits.path, members: sql<number>`coalesce(${perUnit.members}, 0)::int` })
    .from(orgUnits)
    .leftJoin(perUnit, eq(perUnit.orgUnitId, orgUnits.id))
    .where(and(eq(orgUnits.tenantId, scope.tenantId), isNull(orgUnits.closedOn), unitInside(paths)))
}

/** Members that belonged to each organization itself on a past day. */
export const countHomesOn = (scope: Scope, day: LocalDate): Promise<Array<{ orgUnitId: string; members: number }>> =>
  scope.tx
    .select({ orgUnitId: affiliations.orgUnitId, members: sql<number>`count(*)::int` })
    .from(affiliations)
    .where(and(eq(affiliations.tenantId, scope.tenantId), lte(affiliations.validFrom, day), or(isNull(affiliations.validTo), gt(affiliations.validTo, day))))
    .groupBy(affiliations.orgUnitId)

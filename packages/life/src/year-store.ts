import { pathRangeEnd, type Scope } from '@dangjian/db'
import type { LocalDate } from '@dangjian/kernel'
import { orgPosts, orgUnits, type OrgUnitKind } from '@dangjian/org'
import type { LifeKind } from '@dangjian/regulations'
import { and, eq, gt, gte, inArray, isNull, lt, lte, ne, or, sql, type SQL } from 'drizzle-orm'
import { complianceFreezes, lifeRecords } from './calendar-tables.ts'
import { meetingParticipants, meetings } from './tables.ts'

/** A record as the compliance page counts it. */
export interface LifeRecord {
  readonly id: string
  readonly orgUnitId: string
  readonly kind: LifeKind
  readonly period: string
  readonly isHeld: boolean
  readonly opened: boolean
  readonly heldOn: LocalDate | null
  /** Milliseconds; only of what is still planned. */
  readonly startsAt: number | null
}

/** How a place stood when its period was closed. */
export interface FrozenPlace {
  readonly kind: LifeKind
  readonly period: string
  readonly state: string
  readonly heldOn: LocalDate | null
  readonly frozenOn: LocalDate
}

/** Years whose periods are asked for, as a half-open range of texts: `2026`, `2026-01`, `2026-Q4` all lie in `[2026, 2027)`. */
const inYear = (column: typeof meetings.period | typeof lifeRecords.period | typeof complianceFreezes.period, year: number): SQL | undefined => and(gte(column, String(year)), lt(column, String(year + 1)))

/** Whose calendar is read: branches with their groups, or committees. */
export interface UnitRange {
  readonly paths: readonly string[]
  readonly kinds: readonly OrgUnitKind[]
}

const inside = ({ paths, kinds }: UnitRange): SQL | undefined =>
  and(inArray(orgUnits.kind, [...kinds]), or(...paths.map((path) => and(gte(orgUnits.path, path), lt(orgUnits.path, pathRangeEnd(path))))))

const ofUnit = (tenantId: string, unitId: typeof meetings.orgUnitId | typeof lifeRecords.orgUnitId | typeof complianceFreezes.orgUnitId | typeof orgPosts.orgUnitId | typeof meetingParticipants.orgUnitId): SQL | undefined =>
  and(eq(orgUnits.tenantId, tenantId), eq(orgUnits.id, unitId))

const groupByUnit = <T>(rows: readonly { orgUnitId: string; lines: string; kind: LifeKind }[], read: (row: { orgUnitId: string; kind: LifeKind }, fields: string[]) => T): Map<string, T[]> => {
  const map = new Map<string, T[]>()
  for (const row of rows) {
    const items = row.lines.split(';').map((line) => read(row, line.split(',')))
    const list = map.get(row.orgUnitId)
    if (list) list.push(...items)
    else map.set(row.orgUnitId, items)
  }
  return map
}

const recordOf = ({ orgUnitId, kind }: { orgUnitId: string; kind: LifeKind }, [period = '', id = '', opened = '', heldOn = '', startsAt = '']: string[]): LifeRecord => ({
  id, orgUnitId, kind, period, isHeld: heldOn !== '', opened: opened !== 'f', heldOn: heldOn === '' ? null : heldOn, startsAt: startsAt === '' ? null : Number(startsAt) * 1000,
})

/**
 * Every planned or held meeting of one year inside the subtrees, those held together with others and what other domains noted, by organization. One statement each, a row per organization and kind:
 * a hundred thousand records cross the line as a few thousand texts.
 */
export const selectYearRecords = async (scope: Scope, range: UnitRange, year: number): Promise<Map<string, LifeRecord[]>> => {
  if (range.paths.length === 0) return new Map()
  const line = sql`${meetings.period} || ',' || ${meetings.id} || (case when ${meetings.opened} then ',t,' else ',f,' end)
    || coalesce(${meetings.heldOn}::text, '') || (case when ${meetings.heldOn} is null then ',' || extract(epoch from ${meetings.startsAt})::bigint::text else '' end)`
  const ofMeetings = scope.tx
    .select({ orgUnitId: meetings.orgUnitId, kind: sql<LifeKind>`${meetings.kind}`, lines: sql<string>`string_agg(${line}, ';')` })
    .from(meetings)
    .innerJoin(orgUnits, ofUnit(scope.tenantId, meetings.orgUnitId))
    .where(and(eq(meetings.tenantId, scope.tenantId), inside(range), ne(meetings.status, 'cancelled'), inYear(meetings.period, year)))
    .groupBy(meetings.orgUnitId, meetings.kind)
  const noted = scope.tx
    .select({ orgUnitId: lifeRecords.orgUnitId, kind: lifeRecords.kind, lines: sql<string>`string_agg(${lifeRecords.period} || ',' || ${lifeRecords.sourceId} || ',t,' || ${lifeRecords.heldOn}::text, ';')` })
    .from(lifeRecords)
    .innerJoin(orgUnits, ofUnit(scope.tenantId, lifeRecords.orgUnitId))
    .where(and(eq(lifeRecords.tenantId, scope.tenantId), inside(range), inYear(lifeRecords.period, year)))
    .groupBy(lifeRecords.orgUnitId, lifeRecords.kind)
  const joint = scope.tx
    .select({ orgUnitId: meetingParticipants.orgUnitId, kind: sql<LifeKind>`${meetings.kind}`, lines: sql<string>`string_agg(${line}, ';')` })
    .from(meetingParticipants)
    .innerJoin(meetings, and(eq(meetings.tenantId, scope.tenantId), eq(meetings.id, meetingParticipants.meetingId)))
    .innerJoin(orgUnits, ofUnit(scope.tenantId, meetingParticipants.orgUnitId))
    .where(and(eq(meetingParticipants.tenantId, scope.tenantId), inside(range), ne(meetings.status, 'cancelled'), inYear(meetings.period, year)))
    .groupBy(meetingParticipants.orgUnitId, meetings.kind)
  return groupByUnit((await Promise.all([ofMeetings, noted, joint])).flat(), recordOf)
}

/** How the places of a year were frozen, by organization; empty before the first period was closed. */
export const selectYearFreezes = async (scope: Scope, range: UnitRange, year: number): Promise<Map<string, FrozenPlace[]>> => {
  if (range.paths.length === 0) return new Map()
  const day = sql`(${complianceFreezes.frozenAt} at time zone 'Asia/Shanghai')::date::text`
  const rows = await scope.tx
    .select({
      orgUnitId: complianceFreezes.orgUnitId, kind: complianceFreezes.kind,
      lines: sql<string>`string_agg(${complianceFreezes.period} || ',' || ${complianceFreezes.state} || ',' || coalesce(${complianceFreezes.heldOn}::text, '') || ',' || ${day}, ';')`,
    })
    .from(complianceFreezes)
    .innerJoin(orgUnits, ofUnit(scope.tenantId, complianceFreezes.orgUnitId))
    .where(and(eq(complianceFreezes.tenantId, scope.tenantId), inside(range), inYear(complianceFreezes.period, year)))
    .groupBy(complianceFreezes.orgUnitId, complianceFreezes.kind)
  return groupByUnit(rows, ({ kind }, [period = '', state = '', heldOn = '', frozenOn = '']): FrozenPlace => ({ kind, period, state, heldOn: heldOn === '' ? null : heldOn, frozenOn }))
}

/** How many people hold a post of each committee inside the subtrees on a day; a person with two posts counts once, a group's leader not. */
export const selectCommitteeSizes = async (scope: Scope, range: UnitRange, onDate: LocalDate): Promise<Map<string, number>> => {
  if (range.paths.length === 0) return new Map()
  const rows = await scope.tx
    .select({ orgUnitId: orgPosts.orgUnitId, size: sql<number>`count(distinct ${orgPosts.memberId})::int` })
    .from(orgPosts)
    .innerJoin(orgUnits, ofUnit(scope.tenantId, orgPosts.orgUnitId))
    .where(and(
      eq(orgPosts.tenantId, scope.tenantId), inside(range), ne(orgPosts.post, 'group_leader'),
      lte(orgPosts.validFrom, onDate), or(isNull(orgPosts.validTo), gt(orgPosts.validTo, onDate)),
    ))
    .groupBy(orgPosts.orgUnitId)
  return new Map(rows.map(({ orgUnitId, size }) => [orgUnitId, size]))
}

/** Lessons of one year that the secretaries of committees gave anywhere in the tenant, under the committee (BR-19): id of the meeting and day. */
export const selectSecretaryLessons = async (scope: Scope, committeeIds: readonly string[], year: number): Promise<Map<string, LifeRecord[]>> => {
  if (committeeIds.length === 0) return new Map()
  const rows = await scope.tx
    .select({ orgUnitId: orgPosts.orgUnitId, id: meetings.id, heldOn: meetings.heldOn })
    .from(orgPosts)
    .innerJoin(meetings, and(eq(meetings.tenantId, scope.tenantId), eq(meetings.lecturerMemberId, orgPosts.memberId), eq(meetings.kind, 'party_lecture')))
    .where(and(
      eq(orgPosts.tenantId, scope.tenantId), inArray(orgPosts.orgUnitId, [...committeeIds]), eq(orgPosts.post, 'secretary'),
      gte(meetings.heldOn, `${year}-01-01`), lt(meetings.heldOn, `${year + 1}-01-01`), ne(meetings.status, 'cancelled'),
      lte(orgPosts.validFrom, meetings.heldOn), or(isNull(orgPosts.validTo), gt(orgPosts.validTo, meetings.heldOn)),
    ))
  return new Map([...Map.groupBy(rows, ({ orgUnitId }) => orgUnitId)].map(([orgUnitId, lessons]) => [orgUnitId, lessons.map(({ id, heldOn }): LifeRecord => ({ id, orgUnitId, kind: 'secretary_lecture', period: String(year), isHeld: true, opened: true, heldOn, startsAt: null }))]))
}

/** Titles of some meetings, by id. */
export const selectTitles = async (scope: Scope, ids: readonly string[]): Promise<Map<string, string>> => {
  if (ids.length === 0) return new Map()
  const rows = await scope.tx.select({ id: meetings.id, title: meetings.title }).from(meetings).where(and(eq(meetings.tenantId, scope.tenantId), sql`${meetings.id} = any(${sql.param([...ids])}::uuid[])`))
  return new Map(rows.map(({ id, title }) => [id, title]))
}

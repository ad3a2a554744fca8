import type { MeetingKind } from '@dangjian/contracts'
import { pathRangeEnd, type Scope } from '@dangjian/db'
import { orgUnits } from '@dangjian/org'
import { and, asc, count, desc, eq, gte, inArray, lt, or, sql, type SQL } from 'drizzle-orm'
import { attendance, meetings } from './tables.ts'

export type MeetingRow = typeof meetings.$inferSelect
type NewMeeting = Omit<typeof meetings.$inferInsert, 'tenantId'>

/** A meeting by id; undefined when it is absent. */
export const selectMeeting = async (scope: Scope, id: string): Promise<MeetingRow | undefined> => {
  const [row] = await scope.tx.select().from(meetings).where(and(eq(meetings.tenantId, scope.tenantId), eq(meetings.id, id)))
  return row
}

/** The latest meeting of an organization that was not cancelled, of the same kind if there is one; undefined when it never met. */
export const selectLatest = async (scope: Scope, orgUnitId: string, kind: MeetingKind): Promise<Pick<MeetingRow, 'startsAt' | 'place'> | undefined> => {
  const [row] = await scope.tx
    .select({ startsAt: meetings.startsAt, place: meetings.place })
    .from(meetings)
    .where(and(eq(meetings.tenantId, scope.tenantId), eq(meetings.orgUnitId, orgUnitId), inArray(meetings.status, ['planned', 'held'])))
    .orderBy(desc(eq(meetings.kind, kind)), desc(meetings.startsAt))
    .limit(1)
  return row
}

/** Adds a meeting. */
export const insertMeeting = async (scope: Scope, row: NewMeeting): Promise<void> => {
  await scope.tx.insert(meetings).values({ ...row, tenantId: scope.tenantId })
}

/**
 * Changes a meeting that is still planned, and only then: of clients that come together one gets the row, the others undefined. The row stays
 * locked until the transaction ends. With `version` it must also be the version that the client has seen.
 */
export const updatePlanned = async (scope: Scope, id: string, change: Partial<NewMeeting>, version?: number): Promise<MeetingRow | undefined> => {
  const planned = and(eq(meetings.tenantId, scope.tenantId), eq(meetings.id, id), eq(meetings.status, 'planned'), version === undefined ? undefined : eq(meetings.version, version))
  const [row] = await scope.tx.update(meetings).set({ ...change, version: sql`${meetings.version} + 1` }).where(planned).returning()
  return row
}

/** Changes a held meeting's record; undefined when it is not held. */
export const updateHeld = async (scope: Scope, id: string, change: Partial<NewMeeting>): Promise<MeetingRow | undefined> => {
  const held = and(eq(meetings.tenantId, scope.tenantId), eq(meetings.id, id), eq(meetings.status, 'held'))
  const [row] = await scope.tx.update(meetings).set({ ...change, version: sql`${meetings.version} + 1` }).where(held).returning()
  return row
}

/** Planned meetings of organizations. */
export const countPlanned = async (scope: Scope, orgUnitIds: readonly string[]): Promise<number> => {
  const [row] = await scope.tx.select({ count: count() }).from(meetings).where(and(eq(meetings.tenantId, scope.tenantId), eq(meetings.status, 'planned'), inArray(meetings.orgUnitId, [...orgUnitIds])))
  return row?.count ?? 0
}

/** What a list of meetings is narrowed to; `paths` are the subtrees that the person may read. */
export interface MeetingFilter {
  readonly paths: readonly string[]
  readonly kind?: MeetingKind | undefined
  readonly status?: MeetingRow['status'] | undefined
  /** `[from, to)` of the beginning. */
  readonly from?: Date | undefined
  readonly to?: Date | undefined
}

const filterOf = (scope: Scope, filter: MeetingFilter): SQL | undefined =>
  and(
    eq(meetings.tenantId, scope.tenantId),
    eq(orgUnits.tenantId, scope.tenantId),
    or(...filter.paths.map((path) => and(gte(orgUnits.path, path), lt(orgUnits.path, pathRangeEnd(path))))),
    filter.kind === undefined ? undefined : eq(meetings.kind, filter.kind),
    filter.status === undefined ? undefined : eq(meetings.status, filter.status),
    filter.from === undefined ? undefined : gte(meetings.startsAt, filter.from),
    filter.to === undefined ? undefined : lt(meetings.startsAt, filter.to),
  )

/** How the people of one meeting stand. */
export interface AttendanceCounts {
  readonly expected: number
  readonly present: number
  readonly coming: number
  readonly cannot: number
}

const countsByMeeting = (scope: Scope) =>
  scope.tx
    .select({
      meetingId: attendance.meetingId,
      expected: sql<number>`count(*) filter (where ${attendance.state} <> 'exempt')::int`.as('expected'),
      present: sql<number>`count(*) filter (where ${attendance.state} = 'present')::int`.as('present'),
      coming: sql<number>`count(*) filter (where ${attendance.reply} = 'coming')::int`.as('coming'),
      cannot: sql<number>`count(*) filter (where ${attendance.reply} = 'cannot')::int`.as('cannot'),
    })
    .from(attendance)

/** Counts of some meetings, by meeting id; a meeting without people is absent. */
export const selectCounts = async (scope: Scope, meetingIds: readonly string[]): Promise<Map<string, AttendanceCounts>> => {
  if (meetingIds.length === 0) return new Map()
  const rows = await countsByMeeting(scope)
    .where(and(eq(attendance.tenantId, scope.tenantId), inArray(attendance.meetingId, [...meetingIds])))
    .groupBy(attendance.meetingId)
  return new Map(rows.map(({ meetingId, ...counts }) => [meetingId, counts]))
}

const withUnit = and(eq(orgUnits.tenantId, meetings.tenantId), eq(orgUnits.id, meetings.orgUnitId))

/** Where a page begins: after the row with this beginning and id. */
export interface MeetingCursor {
  readonly startsAt: Date
  readonly id: string
}

/** Rows that come after a cursor in the order latest beginning first. */
export const afterCursor = (cursor: MeetingCursor | undefined): SQL | undefined =>
  cursor && or(lt(meetings.startsAt, cursor.startsAt), and(eq(meetings.startsAt, cursor.startsAt), lt(meetings.id, cursor.id)))

/** One page of meetings, latest beginning first, one row more than asked for when there are more, and how many there are in all. */
export const selectMeetingPage = async (scope: Scope, filter: MeetingFilter, page: { after: MeetingCursor | undefined; limit: number }) => {
  if (filter.paths.length === 0) return { rows: [], total: 0 }
  const where = filterOf(scope, filter)
  const rows = await scope.tx
    .select({ meeting: meetings, unitName: orgUnits.name })
    .from(meetings)
    .innerJoin(orgUnits, withUnit)
    .where(and(where, afterCursor(page.after)))
    .orderBy(desc(meetings.startsAt), desc(meetings.id))
    .limit(page.limit + 1)
  const [all] = await scope.tx.select({ total: count() }).from(meetings).innerJoin(orgUnits, withUnit).where(where)
  return { rows, total: all?.total ?? 0 }
}

/** A meeting as the compliance page counts it. */
export interface LifeRecord {
  readonly id: string
  readonly orgUnitId: string
  readonly kind: MeetingKind
  readonly period: string
  readonly status: MeetingRow['status']
  readonly opened: boolean
  readonly heldOn: string | null
  readonly startsAt: Date
  readonly title: string
}

/** Every planned or held meeting of one year for the given organizations, in one statement. */
export const selectYear = async (scope: Scope, unitIds: readonly string[], year: number): Promise<LifeRecord[]> => {
  if (unitIds.length === 0) return []
  return scope.tx
    .select({
      id: meetings.id, orgUnitId: meetings.orgUnitId, kind: meetings.kind, period: meetings.period, status: meetings.status,
      opened: meetings.opened, heldOn: meetings.heldOn, startsAt: meetings.startsAt, title: meetings.title,
    })
    .from(meetings)
    .where(and(
      eq(meetings.tenantId, scope.tenantId), sql`${meetings.orgUnitId} = any(${sql.param([...unitIds])}::uuid[])`, inArray(meetings.status, ['planned', 'held']),
      gte(meetings.period, String(year)), lt(meetings.period, String(year + 1)),
    ))
    .orderBy(asc(meetings.startsAt), asc(meetings.id))
}

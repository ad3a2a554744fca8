import type { MeetingKind } from '@dangjian/contracts'
import { pathRangeEnd, type Scope } from '@dangjian/db'
import { orgUnits } from '@dangjian/org'
import { and, count, desc, eq, gte, inArray, isNotNull, isNull, lt, or, sql, type SQL } from 'drizzle-orm'
import { alias, type AnyPgColumn } from 'drizzle-orm/pg-core'
import { attendance, meetingParticipants, meetings, type RecordStage } from './tables.ts'

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

/** A meeting that nobody else changes until this transaction ends; undefined when it is absent. */
export const lockMeeting = async (scope: Scope, id: string): Promise<MeetingRow | undefined> => {
  const [row] = await scope.tx.select().from(meetings).where(and(eq(meetings.tenantId, scope.tenantId), eq(meetings.id, id))).for('update')
  return row
}

/**
 * Changes the record of a held meeting that stands at one of the stages, and only then: of clients that come together one gets the row, the others
 * undefined. With `version` it must also be the version that the client has seen.
 */
export const updateHeld = async (scope: Scope, id: string, change: Partial<NewMeeting>, stages: readonly RecordStage[], version?: number): Promise<MeetingRow | undefined> => {
  const held = and(
    eq(meetings.tenantId, scope.tenantId), eq(meetings.id, id), eq(meetings.status, 'held'), inArray(meetings.recordStage, [...stages]),
    version === undefined ? undefined : eq(meetings.version, version),
  )
  const [row] = await scope.tx.update(meetings).set({ ...change, version: sql`${meetings.version} + 1` }).where(held).returning()
  return row
}

/** Archives at most `limit` checked records of meetings held before a day, passing over those that another transaction holds; their ids. */
export const archiveCheckedBefore = async (scope: Scope, day: string, limit: number): Promise<string[]> => {
  const old = and(eq(meetings.tenantId, scope.tenantId), eq(meetings.recordStage, 'checked'), lt(meetings.heldOn, day))
  const found = await scope.tx.select({ id: meetings.id }).from(meetings).where(old).orderBy(meetings.startsAt).limit(limit).for('update', { skipLocked: true })
  if (found.length === 0) return []
  const ids = found.map(({ id }) => id)
  await scope.tx.update(meetings).set({ recordStage: 'archived', version: sql`${meetings.version} + 1` }).where(and(eq(meetings.tenantId, scope.tenantId), inArray(meetings.id, ids)))
  return ids
}

/** Notes the duty list that was made of what a record has to be put right; the record's version stays. */
export const setRectificationList = async (scope: Scope, id: string, rectificationListId: string | null): Promise<void> => {
  await scope.tx.update(meetings).set({ rectificationListId }).where(and(eq(meetings.tenantId, scope.tenantId), eq(meetings.id, id)))
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
  readonly stage?: RecordStage | undefined
  /** Of the planned ones, whether their people were told. */
  readonly isNotified?: boolean | undefined
  readonly isLate?: boolean | undefined
  /** Leaves out the records that this account recorded or corrected. */
  readonly notBy?: string | undefined
  /** `[from, to)` of the beginning. */
  readonly from?: Date | undefined
  readonly to?: Date | undefined
}

const below = (column: AnyPgColumn, paths: readonly string[]): SQL | undefined => or(...paths.map((path) => and(gte(column, path), lt(column, pathRangeEnd(path)))))

/** Meetings that a branch inside the subtrees holds together with another. */
const takenPartIn = (scope: Scope, paths: readonly string[]): SQL => {
  const units = alias(orgUnits, 'taking_part')
  return inArray(
    meetings.id,
    scope.tx
      .select({ meetingId: meetingParticipants.meetingId })
      .from(meetingParticipants)
      .innerJoin(units, and(eq(units.tenantId, meetingParticipants.tenantId), eq(units.id, meetingParticipants.orgUnitId)))
      .where(and(eq(meetingParticipants.tenantId, scope.tenantId), eq(units.tenantId, scope.tenantId), below(units.path, paths))),
  )
}

const filterOf = (scope: Scope, filter: MeetingFilter): SQL | undefined =>
  and(
    eq(meetings.tenantId, scope.tenantId),
    eq(orgUnits.tenantId, scope.tenantId),
    filter.notBy === undefined ? or(below(orgUnits.path, filter.paths), takenPartIn(scope, filter.paths)) : below(orgUnits.path, filter.paths),
    filter.kind === undefined ? undefined : eq(meetings.kind, filter.kind),
    filter.status === undefined ? undefined : eq(meetings.status, filter.status),
    filter.stage === undefined ? undefined : eq(meetings.recordStage, filter.stage),
    filter.isNotified === undefined ? undefined : filter.isNotified ? isNotNull(meetings.notifiedAt) : isNull(meetings.notifiedAt),
    filter.isLate === true ? isNotNull(meetings.lateEntry) : undefined,
    filter.notBy === undefined ? undefined : sql`not (${meetings.authorIds} ? ${filter.notBy})`,
    filter.from === undefined ? undefined : gte(meetings.startsAt, filter.from),
    filter.to === undefined ? undefined : lt(meetings.startsAt, filter.to),
  )

/** A line of somebody who took part: in the room, online, or afterwards (补课). */
export const tookPart = sql<boolean>`(${attendance.state} in ('present', 'online') or ${attendance.madeUpOn} is not null)`

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
      present: sql<number>`count(*) filter (where ${attendance.state} in ('present', 'online'))::int`.as('present'),
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

import type { Scope } from '@dangjian/db'
import { orgUnits } from '@dangjian/org'
import { and, asc, count, desc, eq, gte, isNull, lt, lte, ne, or, sql } from 'drizzle-orm'
import { afterCursor, tookPart, type MeetingCursor } from './meeting-store.ts'
import { attendance, meetings } from './tables.ts'

export type AttendanceRow = typeof attendance.$inferSelect
type NewAttendance = Omit<typeof attendance.$inferInsert, 'tenantId'>

/** Who is on the roster of a meeting, in pinyin order. */
export const selectAttendance = (scope: Scope, meetingId: string): Promise<AttendanceRow[]> =>
  scope.tx
    .select()
    .from(attendance)
    .where(and(eq(attendance.tenantId, scope.tenantId), eq(attendance.meetingId, meetingId)))
    .orderBy(asc(attendance.memberPinyin), asc(attendance.memberId))

/** Puts the rows in place of the whole roster of a meeting. */
export const replaceAttendance = async (scope: Scope, meetingId: string, rows: readonly NewAttendance[]): Promise<void> => {
  await scope.tx.delete(attendance).where(and(eq(attendance.tenantId, scope.tenantId), eq(attendance.meetingId, meetingId)))
  if (rows.length > 0) await scope.tx.insert(attendance).values(rows.map((row) => ({ ...row, tenantId: scope.tenantId })))
}

/** Changes one person's line; false when the person is not on the roster. */
export const updateAttendance = async (scope: Scope, meetingId: string, memberId: string, change: Partial<NewAttendance>): Promise<boolean> => {
  const line = and(eq(attendance.tenantId, scope.tenantId), eq(attendance.meetingId, meetingId), eq(attendance.memberId, memberId))
  return (await scope.tx.update(attendance).set(change).where(line).returning({ memberId: attendance.memberId })).length > 0
}

/** How many records of meetings that were not cancelled name any of the members: on a roster, or as the lecturer from elsewhere. */
export const countLines = async (scope: Scope, memberIds: readonly string[]): Promise<number> => {
  if (memberIds.length === 0) return 0
  const ids = sql`${sql.param([...memberIds])}::uuid[]`
  const stands = and(eq(meetings.tenantId, scope.tenantId), ne(meetings.status, 'cancelled'))
  const [onRoster] = await scope.tx
    .select({ lines: count() })
    .from(attendance)
    .innerJoin(meetings, and(eq(meetings.tenantId, attendance.tenantId), eq(meetings.id, attendance.meetingId)))
    .where(and(eq(attendance.tenantId, scope.tenantId), stands, sql`${attendance.memberId} = any(${ids})`))
  const [lecturing] = await scope.tx.select({ lines: count() }).from(meetings).where(and(stands, sql`${meetings.lecturerMemberId} = any(${ids})`))
  return (onRoster?.lines ?? 0) + (lecturing?.lines ?? 0)
}

const ownMeetings = (scope: Scope) =>
  scope.tx
    .select({ meeting: meetings, line: attendance, unitName: orgUnits.name })
    .from(attendance)
    .innerJoin(meetings, and(eq(meetings.tenantId, attendance.tenantId), eq(meetings.id, attendance.meetingId)))
    .innerJoin(orgUnits, and(eq(orgUnits.tenantId, meetings.tenantId), eq(orgUnits.id, meetings.orgUnitId)))

const ofMember = (scope: Scope, memberId: string) =>
  and(eq(attendance.tenantId, scope.tenantId), eq(meetings.tenantId, scope.tenantId), eq(attendance.memberId, memberId))

const inPast = (before: Date) => or(eq(meetings.status, 'held'), and(eq(meetings.status, 'planned'), lt(meetings.startsAt, before)))

/** A member's planned meetings that begin at `from` or later, earliest first, 100 at most; with `unanswered` only those without a reply at which the member has not signed in. */
export const selectUpcoming = (scope: Scope, memberId: string, from: Date, unanswered = false) =>
  ownMeetings(scope)
    .where(and(ofMember(scope, memberId), eq(orgUnits.tenantId, scope.tenantId), eq(meetings.status, 'planned'), gte(meetings.startsAt, from), unanswered ? and(isNull(attendance.reply), isNull(attendance.signedInAt)) : undefined))
    .orderBy(asc(meetings.startsAt), asc(meetings.id))
    .limit(100)

/** A member's meetings of the past, latest first: held ones, and planned ones whose record is awaited. */
export const selectPast = (scope: Scope, memberId: string, before: Date, page: { after: MeetingCursor | undefined; limit: number }) =>
  ownMeetings(scope)
    .where(and(ofMember(scope, memberId), eq(orgUnits.tenantId, scope.tenantId), inPast(before), afterCursor(page.after)))
    .orderBy(desc(meetings.startsAt), desc(meetings.id))
    .limit(page.limit + 1)

/** How many meetings of the past a member has, and at how many of the year `[from, to)` (days) the member was present. */
export const countPast = async (scope: Scope, memberId: string, before: Date, year: { from: string; to: string }) => {
  const [row] = await scope.tx
    .select({
      total: count(),
      present: sql<number>`count(*) filter (where ${tookPart} and ${meetings.heldOn} >= ${year.from} and ${meetings.heldOn} < ${year.to})::int`,
    })
    .from(attendance)
    .innerJoin(meetings, and(eq(meetings.tenantId, attendance.tenantId), eq(meetings.id, attendance.meetingId)))
    .where(and(ofMember(scope, memberId), inPast(before)))
  return { total: row?.total ?? 0, present: row?.present ?? 0 }
}

/** One meeting with the member's own line; undefined when the member is not on its roster. */
export const selectOwn = async (scope: Scope, memberId: string, meetingId: string) => {
  const [row] = await ownMeetings(scope).where(and(ofMember(scope, memberId), eq(orgUnits.tenantId, scope.tenantId), eq(meetings.id, meetingId)))
  return row
}

/** A member's own line, which nobody else changes until this transaction ends; undefined when the member is not on the roster. */
export const lockOwn = async (scope: Scope, memberId: string, meetingId: string): Promise<AttendanceRow | undefined> => {
  const [row] = await scope.tx
    .select()
    .from(attendance)
    .where(and(eq(attendance.tenantId, scope.tenantId), eq(attendance.meetingId, meetingId), eq(attendance.memberId, memberId)))
    .for('update')
  return row
}

/** Lines of the held and opened meetings of an organization, in order of day. */
export const selectHeldLines = (scope: Scope, orgUnitId: string) =>
  scope.tx
    .select({ memberId: attendance.memberId, meetingId: meetings.id, title: meetings.title, kind: meetings.kind, heldOn: meetings.heldOn, state: attendance.state, madeUpOn: attendance.madeUpOn })
    .from(attendance)
    .innerJoin(meetings, and(eq(meetings.tenantId, attendance.tenantId), eq(meetings.id, attendance.meetingId)))
    .where(and(eq(attendance.tenantId, scope.tenantId), eq(meetings.tenantId, scope.tenantId), eq(meetings.orgUnitId, orgUnitId), eq(meetings.status, 'held'), eq(meetings.opened, true)))
    .orderBy(asc(meetings.heldOn), asc(meetings.id))

/** On duty, seconded or in training: away for the service, which is never a fault. */
const servedElsewhere = sql`(${attendance.state} = 'leave' and ${attendance.reason} in ('duty', 'training', 'seconded') and ${attendance.madeUpOn} is null)`

/** Meetings held in `[from, to]` that had a member on their roster without exemption and not away on service: how many, at how many the member was present, and the last such day. */
export const countPresence = async (scope: Scope, memberId: string, from: string, to: string): Promise<{ expected: number; present: number; lastPresentOn: string | null }> => {
  const [row] = await scope.tx
    .select({
      expected: sql<number>`count(*)::int`,
      present: sql<number>`count(*) filter (where ${tookPart})::int`,
      lastPresentOn: sql<string | null>`(max(${meetings.heldOn}) filter (where ${tookPart}))::text`,
    })
    .from(attendance)
    .innerJoin(meetings, and(eq(meetings.tenantId, attendance.tenantId), eq(meetings.id, attendance.meetingId)))
    .where(and(ofMember(scope, memberId), eq(meetings.status, 'held'), ne(attendance.state, 'exempt'), sql`${servedElsewhere} is not true`, gte(meetings.heldOn, from), lte(meetings.heldOn, to)))
  return row ?? { expected: 0, present: 0, lastPresentOn: null }
}

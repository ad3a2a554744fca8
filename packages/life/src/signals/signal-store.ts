import { pathRangeEnd, type Scope } from '@dangjian/db'
import { orgUnits } from '@dangjian/org'
import { and, desc, eq, gte, inArray, isNotNull, lt, lte, ne, or, sql } from 'drizzle-orm'
import { recordSignalAnswers } from '../calendar-tables.ts'
import type { MeetingRow } from '../meeting-store.ts'
import { attendance, meetings } from '../tables.ts'

export type AnswerRow = typeof recordSignalAnswers.$inferSelect

/** How far around a meeting texts are compared, in days, and how many at most. */
const AROUND_DAYS = 400
const MOST_TEXTS = 300
const DAY = 86_400_000
const TOGETHER = 10 * 60_000

/** Records of the same kind of meeting around a day whose text is about as long, the newest first; at most three hundred. */
export const selectOtherTexts = (scope: Scope, meeting: Pick<MeetingRow, 'id' | 'kind' | 'startsAt' | 'minutes'>): Promise<Array<{ id: string; minutes: string }>> => {
  const length = (meeting.minutes ?? '').length
  return scope.tx
    .select({ id: meetings.id, minutes: sql<string>`${meetings.minutes}` })
    .from(meetings)
    .where(and(
      eq(meetings.tenantId, scope.tenantId), eq(meetings.kind, meeting.kind), eq(meetings.status, 'held'), ne(meetings.id, meeting.id), isNotNull(meetings.minutes),
      gte(meetings.startsAt, new Date(meeting.startsAt.getTime() - AROUND_DAYS * DAY)), lte(meetings.startsAt, new Date(meeting.startsAt.getTime() + AROUND_DAYS * DAY)),
      sql`length(${meetings.minutes}) between ${Math.floor(length / 2)} and ${length * 2}`,
    ))
    .orderBy(desc(meetings.startsAt), desc(meetings.id))
    .limit(MOST_TEXTS)
}

/** Other records that the same person entered within ten minutes. */
export const selectEnteredTogether = async (scope: Scope, meeting: Pick<MeetingRow, 'id' | 'recordedBy' | 'recordedAt'>): Promise<string[]> => {
  const { recordedAt, recordedBy } = meeting
  if (recordedAt === null || recordedBy === null) return []
  const rows = await scope.tx
    .select({ id: meetings.id })
    .from(meetings)
    .where(and(
      eq(meetings.tenantId, scope.tenantId), eq(meetings.recordedBy, recordedBy), ne(meetings.id, meeting.id),
      gte(meetings.recordedAt, new Date(recordedAt.getTime() - TOGETHER)), lte(meetings.recordedAt, new Date(recordedAt.getTime() + TOGETHER)),
    ))
    .orderBy(desc(meetings.recordedAt), desc(meetings.id))
    .limit(100)
  return rows.map(({ id }) => id)
}

/** A meeting of an organization and its latest ones before, newest first, with how many were expected and came. */
export const selectLatestAttendance = (scope: Scope, meeting: Pick<MeetingRow, 'orgUnitId' | 'kind' | 'startsAt'>): Promise<Array<{ id: string; expected: number; present: number }>> =>
  scope.tx
    .select({
      id: meetings.id,
      expected: sql<number>`count(*) filter (where ${attendance.state} <> 'exempt')::int`,
      present: sql<number>`count(*) filter (where ${attendance.state} in ('present', 'online'))::int`,
    })
    .from(meetings)
    .innerJoin(attendance, and(eq(attendance.tenantId, scope.tenantId), eq(attendance.meetingId, meetings.id)))
    .where(and(eq(meetings.tenantId, scope.tenantId), eq(meetings.orgUnitId, meeting.orgUnitId), eq(meetings.kind, meeting.kind), eq(meetings.status, 'held'), lte(meetings.startsAt, meeting.startsAt)))
    .groupBy(meetings.id, meetings.startsAt)
    .orderBy(desc(meetings.startsAt), desc(meetings.id))
    .limit(12)

/** Other records by id, with organization and day. */
export const selectRelated = async (scope: Scope, ids: readonly string[]): Promise<Array<{ id: string; title: string; heldOn: string | null; unitName: string; path: string }>> =>
  ids.length === 0 ? [] : scope.tx
    .select({ id: meetings.id, title: meetings.title, heldOn: meetings.heldOn, unitName: orgUnits.name, path: orgUnits.path })
    .from(meetings)
    .innerJoin(orgUnits, and(eq(orgUnits.tenantId, scope.tenantId), eq(orgUnits.id, meetings.orgUnitId)))
    .where(and(eq(meetings.tenantId, scope.tenantId), sql`${meetings.id} = any(${sql.param([...ids])}::uuid[])`))
    .orderBy(desc(meetings.startsAt), desc(meetings.id))

/** Answers that were given about a record. */
export const selectAnswers = (scope: Scope, meetingId: string): Promise<AnswerRow[]> =>
  scope.tx.select().from(recordSignalAnswers).where(and(eq(recordSignalAnswers.tenantId, scope.tenantId), eq(recordSignalAnswers.meetingId, meetingId)))

/** Keeps an answer; false when the same question has one. */
export const insertAnswer = async (scope: Scope, row: Omit<AnswerRow, 'tenantId'>): Promise<boolean> =>
  (await scope.tx.insert(recordSignalAnswers).values({ ...row, tenantId: scope.tenantId }).onConflictDoNothing({ target: [recordSignalAnswers.tenantId, recordSignalAnswers.meetingId, recordSignalAnswers.signal, recordSignalAnswers.evidence] }).returning({ signal: recordSignalAnswers.signal })).length > 0

/** The latest records inside the subtrees that nobody has archived, newest first. */
export const selectLatestRecords = (scope: Scope, paths: readonly string[], limit: number): Promise<MeetingRow[]> =>
  paths.length === 0 ? Promise.resolve([]) : scope.tx
    .select()
    .from(meetings)
    .where(and(
      eq(meetings.tenantId, scope.tenantId), eq(meetings.status, 'held'), inArray(meetings.recordStage, ['pending', 'returned', 'checked']),
      inArray(meetings.orgUnitId, scope.tx.select({ id: orgUnits.id }).from(orgUnits).where(and(eq(orgUnits.tenantId, scope.tenantId), or(...paths.map((path) => and(gte(orgUnits.path, path), lt(orgUnits.path, pathRangeEnd(path)))))))),
    ))
    .orderBy(desc(meetings.startsAt), desc(meetings.id))
    .limit(limit)

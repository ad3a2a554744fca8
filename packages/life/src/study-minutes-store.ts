import type { AbsenceReason, AttendanceState } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import type { LocalDate } from '@dangjian/kernel'
import { and, asc, eq, gt, gte, inArray, lte, sql, type SQL } from 'drizzle-orm'
import { attendance, meetings } from './tables.ts'

/** A meeting at which a member studied. */
export interface StudyMeeting {
  readonly meetingId: string
  readonly title: string
  readonly heldOn: LocalDate
  readonly minutes: number
  readonly state: AttendanceState
}

const join = and(eq(meetings.tenantId, attendance.tenantId), eq(meetings.id, attendance.meetingId))

const studiedIn = (scope: Scope, year: string, states: readonly AttendanceState[]): SQL | undefined =>
  and(
    eq(attendance.tenantId, scope.tenantId), eq(meetings.tenantId, scope.tenantId), inArray(attendance.state, [...states]), eq(meetings.status, 'held'), eq(meetings.opened, true),
    gt(meetings.studyMinutes, 0), gte(meetings.heldOn, `${year}-01-01`), lte(meetings.heldOn, `${year}-12-31`),
  )

/** Study minutes of the held meetings of a year, one row per member that has any. */
export const sumStudyMinutes = (scope: Scope, memberIds: readonly string[], year: string, states: readonly AttendanceState[]): Promise<Array<{ memberId: string; minutes: number }>> =>
  scope.tx
    .select({ memberId: attendance.memberId, minutes: sql<number>`sum(${meetings.studyMinutes})::int` })
    .from(attendance)
    .innerJoin(meetings, join)
    .where(and(studiedIn(scope, year, states), sql`${attendance.memberId} = any(${sql.param([...memberIds])}::uuid[])`))
    .groupBy(attendance.memberId)

/** The meetings behind one member's minutes. */
export const selectStudyLines = async (scope: Scope, memberId: string, year: string, states: readonly AttendanceState[]): Promise<StudyMeeting[]> => {
  const rows = await scope.tx
    .select({ meetingId: meetings.id, title: meetings.title, heldOn: meetings.heldOn, minutes: meetings.studyMinutes, state: attendance.state })
    .from(attendance)
    .innerJoin(meetings, join)
    .where(and(studiedIn(scope, year, states), eq(attendance.memberId, memberId)))
    .orderBy(asc(meetings.heldOn), asc(meetings.id))
  return rows.flatMap(({ state, heldOn, ...row }) => (heldOn === null || state === 'expected' ? [] : [{ ...row, heldOn, state }]))
}

/** How often each member was away from a held meeting with study, by reason; without a reason on record as `null`. */
export const countStudyAbsences = (scope: Scope, memberIds: readonly string[], year: string): Promise<Array<{ memberId: string; reason: AbsenceReason | null; times: number }>> =>
  scope.tx
    .select({ memberId: attendance.memberId, reason: attendance.reason, times: sql<number>`count(*)::int` })
    .from(attendance)
    .innerJoin(meetings, join)
    .where(and(studiedIn(scope, year, ['absent', 'leave']), sql`${attendance.memberId} = any(${sql.param([...memberIds])}::uuid[])`))
    .groupBy(attendance.memberId, attendance.reason)

import type { AbsenceReason, AttendanceState } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import type { LocalDate } from '@dangjian/kernel'
import { and, asc, eq, gt, gte, inArray, isNotNull, isNull, lte, or, sql, type SQL } from 'drizzle-orm'
import { attendance, meetings } from './tables.ts'

/** A meeting at which a member studied, or whose study the member has made up for. */
export interface StudyMeeting {
  readonly meetingId: string
  readonly title: string
  readonly heldOn: LocalDate
  readonly minutes: number
  readonly state: AttendanceState
  readonly madeUpOn: LocalDate | null
}

const join = and(eq(meetings.tenantId, attendance.tenantId), eq(meetings.id, attendance.meetingId))

const withStudyIn = (scope: Scope, year: string): SQL | undefined =>
  and(
    eq(attendance.tenantId, scope.tenantId), eq(meetings.tenantId, scope.tenantId), eq(meetings.status, 'held'), eq(meetings.opened, true), gt(meetings.studyMinutes, 0),
    gte(meetings.heldOn, `${year}-01-01`), lte(meetings.heldOn, `${year}-12-31`),
  )

const studied = or(inArray(attendance.state, ['present', 'online']), isNotNull(attendance.madeUpOn))
const ofMembers = (memberIds: readonly string[]): SQL => sql`${attendance.memberId} = any(${sql.param([...memberIds])}::uuid[])`

/** Study minutes of the held meetings of a year, one row for each member with some. */
export const sumStudyMinutes = (scope: Scope, memberIds: readonly string[], year: string): Promise<Array<{ memberId: string; minutes: number }>> =>
  scope.tx
    .select({ memberId: attendance.memberId, minutes: sql<number>`sum(${meetings.studyMinutes})::int` })
    .from(attendance)
    .innerJoin(meetings, join)
    .where(and(withStudyIn(scope, year), studied, ofMembers(memberIds)))
    .groupBy(attendance.memberId)

/** The meetings behind one member's minutes. */
export const selectStudyLines = async (scope: Scope, memberId: string, year: string): Promise<StudyMeeting[]> => {
  const rows = await scope.tx
    .select({ meetingId: meetings.id, title: meetings.title, heldOn: meetings.heldOn, minutes: meetings.studyMinutes, state: attendance.state, madeUpOn: attendance.madeUpOn })
    .from(attendance)
    .innerJoin(meetings, join)
    .where(and(withStudyIn(scope, year), studied, eq(attendance.memberId, memberId)))
    .orderBy(asc(meetings.heldOn), asc(meetings.id))
  return rows.flatMap(({ state, heldOn, ...row }) => (heldOn === null || state === 'expected' ? [] : [{ ...row, heldOn, state }]))
}

/** How often each member was away from a held meeting with study and has not made up for it, by reason; without a reason on record as `null`. */
export const countStudyAbsences = (scope: Scope, memberIds: readonly string[], year: string): Promise<Array<{ memberId: string; reason: AbsenceReason | null; times: number }>> =>
  scope.tx
    .select({ memberId: attendance.memberId, reason: attendance.reason, times: sql<number>`count(*)::int` })
    .from(attendance)
    .innerJoin(meetings, join)
    .where(and(withStudyIn(scope, year), inArray(attendance.state, ['absent', 'leave']), isNull(attendance.madeUpOn), ofMembers(memberIds)))
    .groupBy(attendance.memberId, attendance.reason)

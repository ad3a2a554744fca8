import type { AbsenceReason, AttendanceState, MeetingKind } from '@dangjian/contracts'
import { pageInputSchema, type Scope } from '@dangjian/db'
import { instantAt, localDateOf, localTimeOf, today } from '@dangjian/kernel'
import type { z } from 'zod'
import { countPast, selectPast, selectUpcoming, type AttendanceRow } from './attendance-store.ts'
import { lastStart } from './last-start.ts'
import { cursorBehind, meetingCursor } from './list-meetings.ts'
import type { SecondSession } from './meeting-schema.ts'
import type { MeetingRow } from './meeting-store.ts'
import { stageOf, type MeetingStage } from './meeting-views.ts'
import { actingMember } from './reply-to-meeting.ts'
import { secondView } from './second-session.ts'
import { signInSession } from './sign-in/sign-in-session.ts'
import type { MeetingReply } from './tables.ts'

export const myActivitiesInput = pageInputSchema
export type MyActivitiesInput = z.input<typeof myActivitiesInput>

/** A meeting as the member sees it: own line only, nobody else's. */
export interface MyActivity {
  readonly id: string
  readonly kind: MeetingKind
  readonly title: string
  readonly orgUnitName: string
  readonly date: string
  readonly time: string
  readonly place: string
  readonly status: MeetingRow['status']
  readonly state: AttendanceState | 'expected'
  readonly reason: AbsenceReason | null
  readonly reply: MeetingReply | null
  readonly replyReason: AbsenceReason | null
  readonly stage: MeetingStage
  readonly second: SecondSession | null
  /** The session the person chose, signed in to or went to. */
  readonly session: number
  readonly madeUpOn: string | null
  readonly signedInAt: string | null
  /** Whether signing in is offered now, on the day of a session. */
  readonly canSignIn: boolean
  /** Whether signing in is offered at all; never compulsory. */
  readonly signIn: boolean
  /** False once the meeting has begun or is recorded. */
  readonly canReply: boolean
}

export interface MyActivities {
  readonly upcoming: readonly MyActivity[]
  readonly past: readonly MyActivity[]
  readonly pastTotal: number
  /** Meetings of this year at which the member was present; shown to the member only, never compared. */
  readonly yearCount: number
  readonly next: string | null
}

interface OwnMeeting {
  readonly meeting: MeetingRow
  readonly line: AttendanceRow
  readonly unitName: string
}

/** The member's view of one meeting. */
export const activityView = (scope: Scope, { meeting, line, unitName }: OwnMeeting): MyActivity => ({
  id: meeting.id, kind: meeting.kind, title: meeting.title, orgUnitName: unitName, date: meeting.heldOn ?? localDateOf(meeting.startsAt), time: localTimeOf(meeting.startsAt), place: meeting.place,
  status: meeting.status, state: line.state, reason: line.reason, reply: line.reply, replyReason: line.replyReason, canReply: meeting.status === 'planned' && lastStart(meeting) > scope.clock.now(),
  stage: stageOf(meeting), second: secondView(meeting), session: line.session, madeUpOn: line.madeUpOn, signedInAt: line.signedInAt?.toISOString() ?? null,
  signIn: meeting.signIn, canSignIn: line.signedInAt === null && signInSession(meeting, scope.clock.now()) !== null,
})

/** The member's own meetings: those to come (from today on, earliest first) and those of the past, latest first and keyset-paged. Throws NOT_A_MEMBER, CURSOR_INVALID. */
export const myActivities = async (scope: Scope, input: MyActivitiesInput): Promise<MyActivities> => {
  const memberId = actingMember(scope)
  const limit = input.limit ?? 20
  const day = today(scope.clock)
  const midnight = instantAt(day)
  const year = Number(day.slice(0, 4))
  const upcoming = await selectUpcoming(scope, memberId, midnight)
  const rows = await selectPast(scope, memberId, midnight, { after: meetingCursor(input.cursor), limit })
  const { total, present } = await countPast(scope, memberId, midnight, { from: `${year}-01-01`, to: `${year + 1}-01-01` })
  const past = rows.slice(0, limit)
  return {
    upcoming: upcoming.map((row) => activityView(scope, row)),
    past: past.map((row) => activityView(scope, row)),
    pastTotal: total,
    yearCount: present,
    next: rows.length > limit ? cursorBehind(past.at(-1)?.meeting) : null,
  }
}

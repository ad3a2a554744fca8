import { can, type MeetingKind } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { localDateOf, localTimeOf } from '@dangjian/kernel'
import { getMemberBrief } from '@dangjian/members'
import { renderVerdict, type RenderedVerdict } from '@dangjian/regulations'
import { z } from 'zod'
import { selectAttendance, type AttendanceRow } from './attendance-store.ts'
import { loadMeeting } from './load-meeting.ts'
import type { SecondSession } from './meeting-schema.ts'
import { selectSteps } from './meeting-step-store.ts'
import type { MeetingRow } from './meeting-store.ts'
import { meetingTemplates } from './meeting-templates.ts'
import { attendanceViews, openQuestion, stageOf, stepViews, unitCounts, type AttendanceView, type MeetingStage, type StepView, type UnitCount } from './meeting-views.ts'
import { rendered } from './record-meeting.ts'
import { selectCorrections, selectResolutions, type ResolutionRow } from './record-store.ts'
import { secondView } from './second-session.ts'
import type { LateEntry, Rectification } from './tables.ts'

export const getMeetingInput = z.object({ id: z.uuid() })
export type GetMeetingInput = z.infer<typeof getMeetingInput>

/** A resolution with its votes and why it came out as it did. */
export interface ResolutionView {
  readonly position: number
  readonly title: string
  readonly eligible: number
  readonly present: number
  readonly inFavour: number
  readonly against: number
  readonly abstained: number
  readonly outcome: 'passed' | 'rejected'
  readonly verdict: RenderedVerdict
}

/** One correction of the record; `changes[].field` is `minutes`, `attendance:<name>`, `resolution:<title>`, `rectifications`, `answer`, `supplement` or `correction`. */
export interface CorrectionView {
  readonly reason: string
  readonly changes: ReadonlyArray<{ readonly field: string; readonly before: string; readonly after: string }>
  readonly correctedBy: string
  readonly correctedAt: string
}

/** A meeting with everything on record. Instants are ISO strings, `date` and `time` Shanghai wall-clock. */
export interface MeetingDetail {
  readonly id: string
  readonly orgUnitId: string
  readonly orgUnitName: string
  readonly kind: MeetingKind
  readonly title: string
  readonly period: string
  readonly date: string
  readonly time: string
  readonly place: string
  readonly agenda: readonly string[]
  readonly studyMinutes: number
  /** Which quorum its resolutions stand under; null where the kind takes none. */
  readonly votes: 'general' | 'committee' | null
  readonly hasLecturer: boolean
  readonly status: MeetingRow['status']
  readonly stage: MeetingStage
  readonly heldOn: string | null
  readonly second: SecondSession | null
  /** Each branch of a joint meeting; empty for a meeting of one organization. */
  readonly units: readonly UnitCount[]
  readonly notifiedAt: string | null
  /** Whether members may sign in by themselves. */
  readonly signIn: boolean
  readonly lateEntry: LateEntry | null
  readonly needsRectification: boolean
  readonly canBeSplit: boolean
  readonly rectifications: readonly Rectification[]
  /** Whether they stand among the organization's duties. */
  readonly hasRectificationDuties: boolean
  /** Why the record was sent back, while it is. */
  readonly question: { readonly by: string; readonly at: string; readonly reason: string } | null
  readonly steps: readonly StepView[]
  readonly chair: { readonly memberId: string; readonly name: string } | null
  readonly lecturer: { readonly memberId: string; readonly name: string } | null
  readonly minutes: string | null
  readonly opened: boolean
  readonly quorum: RenderedVerdict | null
  readonly cancelReason: string | null
  readonly version: number
  readonly roster: readonly AttendanceView[]
  readonly resolutions: readonly ResolutionView[]
  /** Who planned and who recorded it, when: the line under the record. */
  readonly trail: { readonly createdBy: string; readonly createdAt: string; readonly recordedBy: string | null; readonly recordedAt: string | null }
  readonly corrections: readonly CorrectionView[]
  /** `check` is false for who recorded or corrected the record: `isOwnRecord` says so. */
  readonly can: { readonly plan: boolean; readonly record: boolean; readonly check: boolean; readonly archive: boolean; readonly isOwnRecord: boolean }
}

/** Resolutions in Chinese. */
export const resolutionView = ({ position, title, eligible, present, inFavour, against, abstained, outcome, verdict }: ResolutionRow): ResolutionView => ({
  position, title, eligible, present, inFavour, against, abstained, outcome, verdict: renderVerdict(verdict),
})

/** A person's name from the roster, or from the members when a lecturer came from elsewhere. */
export const personOf = async (scope: Scope, roster: readonly AttendanceRow[], memberId: string | null): Promise<{ memberId: string; name: string } | null> => {
  if (memberId === null) return null
  const name = roster.find((row) => row.memberId === memberId)?.memberName ?? (await getMemberBrief(scope, memberId)).name
  return { memberId, name }
}

/** One meeting with roster, attendance, resolutions, verdicts and corrections. Throws NOT_FOUND outside the subtree of meeting.read. */
export const getMeeting = async (scope: Scope, input: GetMeetingInput): Promise<MeetingDetail> => {
  const { meeting, unit, participants } = await loadMeeting(scope, input.id, 'meeting.read')
  const roster = await selectAttendance(scope, meeting.id)
  const steps = await selectSteps(scope, meeting.id)
  const mayCheck = can(scope.access, 'meeting.check', unit.path)
  const isOwnRecord = scope.actor.accountId !== null && meeting.authorIds.includes(scope.actor.accountId)
  const { id, kind, title, period, place, agenda, studyMinutes, status, heldOn, minutes, opened, cancelReason, version, signIn, lateEntry, rectifications } = meeting
  return {
    id, orgUnitId: unit.id, orgUnitName: unit.name, kind, title, period, date: localDateOf(meeting.startsAt), time: localTimeOf(meeting.startsAt), place, agenda, studyMinutes, votes: meetingTemplates[kind].votes, hasLecturer: meetingTemplates[kind].hasLecturer, status, heldOn,
    stage: stageOf(meeting), second: secondView(meeting), units: unitCounts(unit, participants, roster), notifiedAt: meeting.notifiedAt?.toISOString() ?? null, signIn, lateEntry,
    needsRectification: meetingTemplates[kind].needsRectification, canBeSplit: meetingTemplates[kind].canBeSplit, rectifications, hasRectificationDuties: meeting.rectificationListId !== null, question: openQuestion(meeting, steps), steps: stepViews(steps),
    chair: await personOf(scope, roster, meeting.chairMemberId), lecturer: await personOf(scope, roster, meeting.lecturerMemberId),
    minutes, opened, quorum: rendered(meeting.quorum), cancelReason, version,
    roster: attendanceViews(roster, participants),
    resolutions: (await selectResolutions(scope, id)).map(resolutionView),
    trail: { createdBy: meeting.createdBy, createdAt: meeting.createdAt.toISOString(), recordedBy: meeting.recordedBy, recordedAt: meeting.recordedAt?.toISOString() ?? null },
    corrections: (await selectCorrections(scope, id)).map(({ reason, changes, correctedBy, correctedAt }) => ({ reason, changes, correctedBy, correctedAt: correctedAt.toISOString() })),
    can: { plan: can(scope.access, 'meeting.plan', unit.path), record: can(scope.access, 'meeting.record', unit.path), check: mayCheck && !isOwnRecord, archive: mayCheck, isOwnRecord },
  }
}

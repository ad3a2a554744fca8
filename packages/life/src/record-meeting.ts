import { hasAttended } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, localDateOf, newId, periodStart, today, type LocalDate } from '@dangjian/kernel'
import { getMemberBrief } from '@dangjian/members'
import { renderVerdict, type RenderedVerdict, type Verdict } from '@dangjian/regulations'
import { recordFacts } from '@dangjian/scoring'
import { z } from 'zod'
import { replaceAttendance, selectAttendance } from './attendance-store.ts'
import { awayOn, excuseAway } from './away.ts'
import { countVoters, countVotes, judgeOpening, type CountedResolution } from './count-votes.ts'
import { fullRoster } from './joint-roster.ts'
import { assignRectifications } from './lifecycle/assign-rectifications.ts'
import { lateEntryOf } from './lifecycle/late-entry.ts'
import { loadMeeting, requirePlanned, throwOvertaken } from './load-meeting.ts'
import { lifeSentences } from './locales/zh-CN.ts'
import { factsOfRecord } from './meeting-facts.ts'
import { attendanceLineSchema, minutesSchema, reasonSchema, rectificationSchema, resolutionLineSchema, studyMinutesSchema, type AttendanceLine } from './meeting-schema.ts'
import { addStep } from './meeting-step-store.ts'
import { updatePlanned, type MeetingRow } from './meeting-store.ts'
import { dropDraftsOf } from './minutes/discard-minutes-draft.ts'
import { meetingTemplates } from './meeting-templates.ts'
import { checkAttendance, checkChair } from './record-checks.ts'
import { insertResolutions } from './record-store.ts'
import type { RosterPerson } from './roster.ts'
import type { LateEntry } from './tables.ts'

export const recordMeetingInput = z.object({
  id: z.uuid(),
  heldOn: z.iso.date(),
  chairMemberId: z.uuid(),
  lecturerMemberId: z.uuid().optional(),
  studyMinutes: studyMinutesSchema.optional(),
  attendance: z.array(attendanceLineSchema).min(1).max(5000),
  minutes: minutesSchema,
  resolutions: z.array(resolutionLineSchema).max(50).default([]),
  /** Needed by 组织生活会 and 民主生活会 (BR-21 第十七条). */
  rectifications: z.array(rectificationSchema).max(50).default([]),
  /** Why it is entered late (补录); needed after the end of its period or more than seven days after the meeting. */
  lateReason: reasonSchema.optional(),
})
export type RecordMeetingInput = z.input<typeof recordMeetingInput>

/** How a resolution came out, with the verdict in Chinese. */
export interface ResolutionOutcome {
  readonly title: string
  readonly outcome: 'passed' | 'rejected'
  readonly verdict: RenderedVerdict
}

export interface RecordedMeeting {
  readonly id: string
  /** False when the meeting lacked its quorum: it is on record and does not count as held. */
  readonly opened: boolean
  readonly quorum: RenderedVerdict | null
  readonly resolutions: readonly ResolutionOutcome[]
  /** The mark of a late entry. */
  readonly lateEntry: LateEntry | null
}

const checkDay = (scope: Scope, meeting: MeetingRow, heldOn: LocalDate): void => {
  if (heldOn > today(scope.clock)) throw new AppError('HELD_IN_FUTURE', { path: 'heldOn', heldOn })
  if (heldOn < periodStart(meeting.period)) throw new AppError('PERIOD_NOT_FITTING', { path: 'heldOn', period: meeting.period, date: heldOn })
}

const checkLecturer = async (scope: Scope, meeting: MeetingRow, roster: readonly RosterPerson[], lecturerMemberId: string | null): Promise<void> => {
  if (!meetingTemplates[meeting.kind].hasLecturer) return
  if (lecturerMemberId === null) throw new AppError('LECTURER_REQUIRED', { path: 'lecturerMemberId' })
  if (!roster.some((person) => person.memberId === lecturerMemberId)) await getMemberBrief(scope, lecturerMemberId)
}

/** The roster as it stood on the day, with the attendance that was recorded and the replies that were given before. */
const freeze = async (scope: Scope, meetingId: string, roster: readonly RosterPerson[], lines: readonly AttendanceLine[]): Promise<void> => {
  const byMember = new Map(lines.map((line) => [line.memberId, line]))
  const replies = new Map((await selectAttendance(scope, meetingId)).map((line) => [line.memberId, line]))
  await replaceAttendance(scope, meetingId, roster.map((person) => {
    const line = byMember.get(person.memberId)
    const old = replies.get(person.memberId)
    return {
      ...person, meetingId, state: line?.state ?? ('absent' as const), reason: hasAttended(line?.state ?? 'absent') ? null : (line?.reason ?? null), note: line?.note ?? null,
      session: line?.session ?? 1, signedInAt: old?.signedInAt ?? null, signedInBy: old?.signedInBy ?? null,
      reply: old?.reply ?? null, replyReason: old?.replyReason ?? null, replyNote: old?.replyNote ?? null, repliedAt: old?.repliedAt ?? null,
    }
  }))
}

const checkSessions = (scope: Scope, meeting: MeetingRow, lines: readonly AttendanceLine[]): void => {
  const index = lines.findIndex((line) => line.session === 2)
  if (index === -1) return
  if (meeting.secondStartsAt === null || localDateOf(meeting.secondStartsAt) > today(scope.clock)) throw new AppError('SESSION_NOT_HELD', { paths: [`attendance.${index}.session`] })
}

/** Rows of counted resolutions. */
const resolutionRows = (meetingId: string, counted: readonly CountedResolution[], voters: { eligible: number; present: number }) =>
  counted.map((resolution, position) => ({ ...resolution, ...voters, id: newId(), meetingId, position }))

/** Verdict in Chinese, or null. */
export const rendered = (verdict: Verdict | null): RenderedVerdict | null => (verdict === null ? null : renderVerdict(verdict))

/**
 * Records a held meeting: freezes the roster of its day anew, takes attendance for every person of it, minutes and resolutions, computes quorum and
 * outcome (BR-14 第十一条, BR-15 第十二条) and hands the facts to scoring. A resolution without quorum is recorded as not passed with its verdict, and a
 * meeting without quorum does not count as held. Of clients that record together exactly one wins. Emits `meeting.recorded`. Throws NOT_FOUND,
 * FORBIDDEN (meeting.record), MEETING_ALREADY_RECORDED, MEETING_CANCELLED, HELD_IN_FUTURE, PERIOD_NOT_FITTING, ATTENDANCE_NOT_ON_ROSTER,
 * ATTENDANCE_TWICE, ATTENDANCE_REASON_REQUIRED, ATTENDANCE_INCOMPLETE, CHAIR_NOT_ON_ROSTER, CHAIR_NOT_PRESENT, LECTURER_REQUIRED,
 * RESOLUTION_NOT_ALLOWED, VOTE_SUM_MISMATCH, SESSION_NOT_HELD, RECTIFICATION_REQUIRED and LATE_REASON_REQUIRED; all carry the `path` or `paths` of the fields.
 */
export const recordMeeting = async (scope: Scope, input: RecordMeetingInput): Promise<RecordedMeeting> => {
  const { meeting, unit, participants } = await loadMeeting(scope, input.id, 'meeting.record')
  requirePlanned(meeting)
  checkDay(scope, meeting, input.heldOn)
  const roster = await fullRoster(scope, unit, participants, meeting.kind, input.heldOn)
  const attendance = excuseAway(input.attendance, await awayOn(scope, unit, roster.map(({ memberId }) => memberId), input.heldOn))
  checkAttendance(roster, attendance)
  checkSessions(scope, meeting, attendance)
  checkChair(roster, attendance, input.chairMemberId)
  const lecturerMemberId = input.lecturerMemberId ?? meeting.lecturerMemberId
  await checkLecturer(scope, meeting, roster, lecturerMemberId)
  const template = meetingTemplates[meeting.kind]
  const rectifications = input.rectifications ?? []
  if (template.needsRectification && rectifications.length === 0) throw new AppError('RECTIFICATION_REQUIRED', { path: 'rectifications', kind: meeting.kind })
  const voters = countVoters(roster, attendance)
  const { opened, quorum } = judgeOpening(template, voters, input.heldOn)
  const counted = countVotes(template, voters, input.heldOn, input.resolutions ?? [])
  const lateEntry = lateEntryOf(scope, meeting, input.heldOn, input.lateReason)
  const row = await updatePlanned(scope, meeting.id, {
    status: 'held', heldOn: input.heldOn, chairMemberId: input.chairMemberId, lecturerMemberId: template.hasLecturer ? lecturerMemberId : null,
    studyMinutes: input.studyMinutes ?? meeting.studyMinutes, minutes: input.minutes, quorum, opened, recordedBy: scope.actor.name, recordedAt: scope.clock.now(),
    recordStage: 'pending',
    rectificationListId: await assignRectifications(scope, unit, { ...meeting, heldOn: input.heldOn, rectifications }), authorIds: scope.actor.accountId === null ? [] : [scope.actor.accountId], lateEntry, rectifications,
  })
  if (!row) return throwOvertaken(scope, meeting.id)
  await freeze(scope, meeting.id, roster, attendance)
  await insertResolutions(scope, resolutionRows(meeting.id, counted, voters))
  await dropDraftsOf(scope, meeting)
  await addStep(scope, meeting.id, 'recorded', lateEntry?.reason ?? null)
  const present = attendance.filter((line) => hasAttended(line.state)).length
  const expected = attendance.filter((line) => line.state !== 'exempt').length
  await scope.audit({
    action: 'meeting.recorded', subject: { type: 'meeting', id: meeting.id }, orgPath: unit.path, summary: lifeSentences.recorded(unit.name, row.title, present, expected),
    details: { kind: row.kind, period: row.period, heldOn: input.heldOn, opened, resolutions: counted.length, late: lateEntry !== null },
  })
  await scope.emit('meeting.recorded', { meetingId: meeting.id, orgUnitId: unit.id })
  if (opened) await recordFacts(scope, factsOfRecord({ ...row, heldOn: input.heldOn }, attendance))
  return {
    id: meeting.id, opened, quorum: rendered(quorum), lateEntry,
    resolutions: counted.map(({ title, outcome, verdict }) => ({ title, outcome, verdict: renderVerdict(verdict) })),
  }
}

import type { Scope } from '@dangjian/db'
import { instantAt, localDateOf, localTimeOf } from '@dangjian/kernel'
import { z } from 'zod'
import { replaceAttendance, selectAttendance } from './attendance-store.ts'
import { fullRoster } from './joint-roster.ts'
import { loadMeeting, requirePlanned, throwOvertaken } from './load-meeting.ts'
import { lifeSentences } from './locales/zh-CN.ts'
import { countedPeriod } from './meeting-period.ts'
import { addStep } from './meeting-step-store.ts'
import { updatePlanned } from './meeting-store.ts'
import { expectedRows, planMeetingInput, requireOnRoster } from './plan-meeting.ts'
import { secondColumns, secondView } from './second-session.ts'

export const editPlanInput = planMeetingInput
  .omit({ id: true, orgUnitId: true, kind: true, studyMinutes: true, participantIds: true, notify: true, signIn: true })
  .partial()
  .extend({ id: z.uuid(), version: z.number().int().positive(), studyMinutes: planMeetingInput.shape.studyMinutes.unwrap().optional(), signIn: z.boolean().optional() })
export type EditPlanInput = z.input<typeof editPlanInput>

/**
 * Changes a planned meeting; a new day freezes the roster anew and keeps the replies of those who stay on it, unless the day itself moved, which
 * asks everybody again and lets them be told again. Throws NOT_FOUND, FORBIDDEN (meeting.plan), MEETING_ALREADY_RECORDED, MEETING_CANCELLED, MEETING_CHANGED (another
 * version is stored), PERIOD_NOT_FITTING, ROSTER_EMPTY, CHAIR_NOT_ON_ROSTER, SECOND_SESSION_NOT_ALLOWED and SECOND_SESSION_NOT_FITTING.
 */
export const editPlan = async (scope: Scope, input: EditPlanInput): Promise<{ id: string; version: number; rosterSize: number }> => {
  const { meeting, unit, participants } = await loadMeeting(scope, input.id, 'meeting.plan')
  requirePlanned(meeting)
  const oldDate = localDateOf(meeting.startsAt)
  const date = input.date ?? oldDate
  const startsAt = instantAt(date, input.time ?? localTimeOf(meeting.startsAt))
  const isMoved = startsAt.getTime() !== meeting.startsAt.getTime()
  const period = countedPeriod(meeting.kind, date, input.period ?? (date === oldDate ? meeting.period : undefined))
  const roster = await fullRoster(scope, unit, participants, meeting.kind, date)
  const chairMemberId = input.chairMemberId ?? meeting.chairMemberId
  requireOnRoster(roster, input.chairMemberId)
  const second = secondColumns(meeting.kind, startsAt, input.second === undefined ? secondView(meeting) : input.second)
  const isChanged = isMoved || (input.place ?? meeting.place) !== meeting.place || second.secondStartsAt?.getTime() !== meeting.secondStartsAt?.getTime()
  const row = await updatePlanned(scope, meeting.id, {
    ...second, signIn: input.signIn ?? meeting.signIn, ...(isChanged ? { notifiedAt: null } : {}),
    title: input.title ?? meeting.title, place: input.place ?? meeting.place, agenda: input.agenda ?? meeting.agenda, studyMinutes: input.studyMinutes ?? meeting.studyMinutes,
    startsAt, period, chairMemberId, lecturerMemberId: input.lecturerMemberId ?? meeting.lecturerMemberId,
  }, input.version)
  if (!row) return throwOvertaken(scope, meeting.id)
  const replies = new Map(isMoved ? [] : (await selectAttendance(scope, meeting.id)).map((line) => [line.memberId, line]))
  await replaceAttendance(scope, meeting.id, expectedRows(meeting.id, roster).map((person) => {
    const old = replies.get(person.memberId)
    return old ? { ...person, session: second.secondStartsAt === null ? 1 : old.session, reply: old.reply, replyReason: old.replyReason, replyNote: old.replyNote, repliedAt: old.repliedAt } : person
  }))
  if (isMoved) await addStep(scope, meeting.id, 'moved', `${date} ${localTimeOf(startsAt)}`)
  await scope.audit({
    action: 'meeting.plan-edited', subject: { type: 'meeting', id: meeting.id }, orgPath: unit.path, summary: lifeSentences.planEdited(row.title),
    details: { fields: Object.keys(input).filter((key) => key !== 'id' && key !== 'version'), moved: isMoved },
  })
  return { id: row.id, version: row.version, rosterSize: roster.length }
}

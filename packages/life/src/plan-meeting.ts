import { meetingKindSchema, requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, instantAt, newId } from '@dangjian/kernel'
import { getOrgUnit } from '@dangjian/org'
import { z } from 'zod'
import { replaceAttendance } from './attendance-store.ts'
import { fullRoster, jointUnits } from './joint-roster.ts'
import { notifyPlanned } from './lifecycle/notify-meeting.ts'
import { lifeSentences } from './locales/zh-CN.ts'
import { countedPeriod } from './meeting-period.ts'
import { agendaSchema, periodSchema, placeSchema, secondSessionSchema, studyMinutesSchema, timeSchema, titleSchema } from './meeting-schema.ts'
import { addStep } from './meeting-step-store.ts'
import { insertMeeting } from './meeting-store.ts'
import { meetingTemplates } from './meeting-templates.ts'
import { insertParticipants } from './participant-store.ts'
import { requireKindForUnit, type RosterPerson } from './roster.ts'
import { secondColumns } from './second-session.ts'

export const planMeetingInput = z.object({
  id: z.uuid().optional(),
  orgUnitId: z.uuid(),
  kind: meetingKindSchema,
  title: titleSchema,
  date: z.iso.date(),
  time: timeSchema,
  place: placeSchema,
  agenda: agendaSchema.optional(),
  chairMemberId: z.uuid().optional(),
  lecturerMemberId: z.uuid().optional(),
  studyMinutes: studyMinutesSchema.default(0),
  /** The period it counts for when it makes up for an earlier one. */
  period: periodSchema.optional(),
  /** A second session for people on shifts. */
  second: secondSessionSchema.nullable().optional(),
  /** Branches that hold it together with the organization; the person plans for each of them. */
  participantIds: z.array(z.uuid()).max(20).default([]),
  /** Offers signing in on the phone; off unless asked for, never compulsory and never counted (AF-02). */
  signIn: z.boolean().default(false),
  /** Tells the roster in the same act. */
  notify: z.boolean().default(false),
})
export type PlanMeetingInput = z.input<typeof planMeetingInput>

export interface PlannedMeeting {
  readonly id: string
  readonly period: string
  readonly rosterSize: number
  /** How many people were told. */
  readonly told: number
}

/** Throws CHAIR_NOT_ON_ROSTER when the chair is not one of the people. */
export const requireOnRoster = (roster: readonly RosterPerson[], memberId: string | null | undefined): void => {
  if (memberId && !roster.some((person) => person.memberId === memberId)) throw new AppError('CHAIR_NOT_ON_ROSTER', { path: 'chairMemberId' })
}

/** Attendance rows of people who are expected. */
export const expectedRows = (meetingId: string, roster: readonly RosterPerson[]) => roster.map((person) => ({ ...person, meetingId, state: 'expected' as const }))

/**
 * Plans a meeting and freezes the roster of its day; a day in the past is a meeting whose record is still to be entered. Emits `meeting.planned`.
 * Throws NOT_FOUND, FORBIDDEN (meeting.plan), KIND_NOT_FOR_UNIT, PERIOD_NOT_FITTING, ROSTER_EMPTY, CHAIR_NOT_ON_ROSTER, JOINT_NOT_ALLOWED,
 * SECOND_SESSION_NOT_ALLOWED and SECOND_SESSION_NOT_FITTING.
 */
export const planMeeting = async (scope: Scope, input: PlanMeetingInput): Promise<PlannedMeeting> => {
  const unit = await getOrgUnit(scope, input.orgUnitId, 'meeting.read')
  requireCan(scope.access, 'meeting.plan', unit.path)
  requireKindForUnit(unit, input.kind)
  const period = countedPeriod(input.kind, input.date, input.period)
  const joint = await jointUnits(scope, unit, input.kind, input.participantIds ?? [])
  const roster = await fullRoster(scope, unit, joint.map(({ id }) => ({ orgUnitId: id })), input.kind, input.date)
  requireOnRoster(roster, input.chairMemberId)
  const id = input.id ?? newId()
  const startsAt = instantAt(input.date, input.time)
  await insertMeeting(scope, {
    id, orgUnitId: unit.id, kind: input.kind, title: input.title, period, startsAt, ...secondColumns(input.kind, startsAt, input.second), signIn: input.signIn ?? false, place: input.place,
    studyMinutes: input.studyMinutes ?? 0, agenda: input.agenda ?? [...meetingTemplates[input.kind].agenda], status: 'planned',
    chairMemberId: input.chairMemberId ?? null, lecturerMemberId: input.lecturerMemberId ?? null, createdBy: scope.actor.name, createdAt: scope.clock.now(),
  })
  await insertParticipants(scope, id, joint.map((each) => each.id))
  await replaceAttendance(scope, id, expectedRows(id, roster))
  await addStep(scope, id, 'planned')
  await scope.audit({
    action: 'meeting.planned', subject: { type: 'meeting', id }, orgPath: unit.path, summary: lifeSentences.planned(unit.name, input.title, input.date),
    details: { kind: input.kind, period, rosterSize: roster.length, participants: joint.length },
  })
  await scope.emit('meeting.planned', { meetingId: id, orgUnitId: unit.id })
  const told = input.notify === true ? await notifyPlanned(scope, id, 0, unit.path) : 0
  return { id, period, rosterSize: roster.length, told }
}

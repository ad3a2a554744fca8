import { meetingKindSchema, requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, instantAt, newId } from '@dangjian/kernel'
import { getOrgUnit } from '@dangjian/org'
import { z } from 'zod'
import { replaceAttendance } from './attendance-store.ts'
import { lifeSentences } from './locales/zh-CN.ts'
import { countedPeriod } from './meeting-period.ts'
import { agendaSchema, periodSchema, placeSchema, studyMinutesSchema, timeSchema, titleSchema } from './meeting-schema.ts'
import { insertMeeting } from './meeting-store.ts'
import { meetingTemplates } from './meeting-templates.ts'
import { requireKindForUnit, rosterOn, type RosterPerson } from './roster.ts'

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
})
export type PlanMeetingInput = z.input<typeof planMeetingInput>

export interface PlannedMeeting {
  readonly id: string
  readonly period: string
  readonly rosterSize: number
}

/** Throws CHAIR_NOT_ON_ROSTER when the chair is not one of the people. */
export const requireOnRoster = (roster: readonly RosterPerson[], memberId: string | null | undefined): void => {
  if (memberId && !roster.some((person) => person.memberId === memberId)) throw new AppError('CHAIR_NOT_ON_ROSTER', { path: 'chairMemberId' })
}

/** Attendance rows of people who are expected. */
export const expectedRows = (meetingId: string, roster: readonly RosterPerson[]) => roster.map((person) => ({ ...person, meetingId, state: 'expected' as const }))

/**
 * Plans a meeting and freezes the roster of its day; a day in the past is a meeting whose record is still to be entered. Emits `meeting.planned`.
 * Throws NOT_FOUND, FORBIDDEN (meeting.plan), KIND_NOT_FOR_UNIT, PERIOD_NOT_FITTING, ROSTER_EMPTY and CHAIR_NOT_ON_ROSTER.
 */
export const planMeeting = async (scope: Scope, input: PlanMeetingInput): Promise<PlannedMeeting> => {
  const unit = await getOrgUnit(scope, input.orgUnitId, 'meeting.read')
  requireCan(scope.access, 'meeting.plan', unit.path)
  requireKindForUnit(unit, input.kind)
  const period = countedPeriod(input.kind, input.date, input.period)
  const roster = await rosterOn(scope, unit, input.kind, input.date)
  requireOnRoster(roster, input.chairMemberId)
  const id = input.id ?? newId()
  await insertMeeting(scope, {
    id, orgUnitId: unit.id, kind: input.kind, title: input.title, period, startsAt: instantAt(input.date, input.time), place: input.place,
    studyMinutes: input.studyMinutes ?? 0, agenda: input.agenda ?? [...meetingTemplates[input.kind].agenda], status: 'planned',
    chairMemberId: input.chairMemberId ?? null, lecturerMemberId: input.lecturerMemberId ?? null, createdBy: scope.actor.name, createdAt: scope.clock.now(),
  })
  await replaceAttendance(scope, id, expectedRows(id, roster))
  await scope.audit({
    action: 'meeting.planned', subject: { type: 'meeting', id }, orgPath: unit.path, summary: lifeSentences.planned(unit.name, input.title, input.date),
    details: { kind: input.kind, period, rosterSize: roster.length },
  })
  await scope.emit('meeting.planned', { meetingId: id, orgUnitId: unit.id })
  return { id, period, rosterSize: roster.length }
}

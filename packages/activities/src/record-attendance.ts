import type { Scope } from '@dangjian/db'
import { AppError, conflict, localDateOf, notFound } from '@dangjian/kernel'
import { memberBriefs } from '@dangjian/members'
import { recordFacts } from '@dangjian/scoring'
import { z } from 'zod'
import { factsOfRecord, type RecordedLine } from './activity-facts.ts'
import { hoursSchema } from './activity-schema.ts'
import { lockSession, updateSession, type ActivityRow, type SessionRow } from './activity-store.ts'
import { listEnrolments, setAttendance, type EnrolmentRow } from './enrolment-store.ts'
import { loadOpenActivity } from './load-activity.ts'
import { activitySentences, certificateText, dayText } from './locales/zh-CN.ts'
import type { ActivityAttendance } from './tables.ts'

export const recordAttendanceInput = z.object({
  activityId: z.uuid(), sessionId: z.uuid(),
  /** Everybody with a place at the first record; at a correction those whose line was wrong. `hours` where somebody took part in a part only. */
  lines: z.array(z.object({ enrolmentId: z.uuid(), state: z.enum(['present', 'leave', 'absent']), hours: hoursSchema.optional() })).min(1).max(2000),
})
export type RecordAttendanceInput = z.infer<typeof recordAttendanceInput>

interface Line {
  readonly row: EnrolmentRow
  readonly attendance: ActivityAttendance
  readonly hourTenths: number
  readonly certificateNumber: string | null
}

const numberOf = (activity: ActivityRow, session: SessionRow, row: EnrolmentRow, heldOn: string): string | null =>
  activity.certificateWord === null ? null : certificateText.number(activity.certificateWord, heldOn.slice(0, 4), session.position, row.queue)

const linesOf = (activity: ActivityRow, session: SessionRow, people: readonly EnrolmentRow[], input: RecordAttendanceInput): Line[] => {
  const heldOn = localDateOf(session.startsAt)
  const byId = new Map(people.map((row) => [row.id, row]))
  return input.lines.map(({ enrolmentId, state, hours }, index) => {
    const row = byId.get(enrolmentId)
    if (!row) throw new AppError('ENROLMENT_UNKNOWN', { path: `lines.${index}` })
    const tenths = Math.round((hours ?? activity.hourTenths / 10) * 10)
    if (tenths > activity.hourTenths) throw new AppError('HOURS_ABOVE_SESSION', { path: `lines.${index}.hours`, name: row.name, hours: activity.hourTenths / 10 })
    const isPresent = state === 'present'
    return { row, attendance: state, hourTenths: isPresent ? tenths : 0, certificateNumber: isPresent ? numberOf(activity, session, row, heldOn) : null }
  })
}

const isChanged = ({ row, attendance, hourTenths }: Line): boolean => row.attendance !== attendance || row.hourTenths !== hourTenths

/**
 * Records who took part in a session that has begun, by a person and from a list: no code, no location, no photo is asked (AF-02, AF-04). Hours, certificate
 * numbers and facts follow from it. A second call corrects; facts that no longer hold are taken back. Throws NOT_FOUND, FORBIDDEN, ACTIVITY_CANCELLED,
 * SESSION_NOT_BEGUN, ENROLMENT_UNKNOWN, HOURS_ABOVE_SESSION, ATTENDANCE_INCOMPLETE (first record) and NOTHING_TO_CORRECT.
 */
export const recordAttendance = async (scope: Scope, input: RecordAttendanceInput): Promise<{ present: number; people: number; version: number }> => {
  const { activity, path } = await loadOpenActivity(scope, input.activityId)
  const session = await lockSession(scope, input.sessionId)
  if (!session || session.activityId !== activity.id) throw notFound('session')
  if (session.startsAt > scope.clock.now()) throw conflict('SESSION_NOT_BEGUN', { title: activity.title })
  const people = (await listEnrolments(scope, [session.id])).filter(({ state }) => state === 'enrolled')
  const lines = linesOf(activity, session, people, input)
  const isFirst = session.recordVersion === 0
  const named = new Set(lines.map(({ row }) => row.id))
  const missing = people.filter(({ id }) => !named.has(id))
  if (isFirst && missing.length > 0) throw new AppError('ATTENDANCE_INCOMPLETE', { path: 'lines', count: missing.length, name: missing[0]?.name ?? '' })
  const changed = lines.filter(isChanged)
  if (changed.length === 0) throw conflict('NOTHING_TO_CORRECT', { title: activity.title })
  const heldOn = localDateOf(session.startsAt)
  const version = session.recordVersion + 1
  await setAttendance(scope, heldOn, changed.map(({ row, attendance, hourTenths, certificateNumber }) => ({ id: row.id, attendance, hourTenths, certificateNumber })))
  await updateSession(scope, session.id, { recordVersion: version, recordedBy: scope.actor.name, recordedAt: scope.clock.now() })
  await recordLines(scope, activity, session, version, changed)
  const after = new Map(changed.map(({ row, attendance }) => [row.id, attendance]))
  const present = people.filter((row) => (after.get(row.id) ?? row.attendance) === 'present').length
  await scope.audit({
    action: isFirst ? 'activity.attendance-recorded' : 'activity.attendance-corrected', subject: { type: 'activity', id: activity.id }, orgPath: path,
    summary: isFirst ? activitySentences.recorded(activity.title, dayText(heldOn), present, people.length) : activitySentences.corrected(activity.title, dayText(heldOn), changed.length),
    details: { sessionId: session.id, present, people: people.length, version },
  })
  return { present, people: people.length, version }
}

const recordLines = async (scope: Scope, activity: ActivityRow, session: SessionRow, version: number, changed: readonly Line[]): Promise<void> => {
  const homes = await memberBriefs(scope, changed.flatMap(({ row }) => (row.memberId === null ? [] : [row.memberId])))
  const pick = (of: (line: Line) => Pick<RecordedLine, 'attendance' | 'hourTenths'>): RecordedLine[] =>
    changed.flatMap((line) => (line.row.memberId === null ? [] : [{ memberId: line.row.memberId, orgUnitId: homes.get(line.row.memberId)?.orgUnitId ?? null, ...of(line) }]))
  const recorded = { sessionId: session.id, activityId: activity.id, orgUnitId: activity.orgUnitId, kind: activity.kind, title: activity.title, heldOn: localDateOf(session.startsAt), version }
  await recordFacts(scope, factsOfRecord(recorded, pick(({ row }) => row), pick((line) => line)))
}

import type { Scope } from '@dangjian/db'
import { AppError, conflict, notFound } from '@dangjian/kernel'
import { notifyMembers } from '@dangjian/reminders'
import { z } from 'zod'
import { lineSchema, momentSchema, placesSchema, proseSchema } from './activity-schema.ts'
import { listSessions, lockSession, updateActivity, updateSession, type ActivityRow, type SessionRow } from './activity-store.ts'
import { listEnrolments } from './enrolment-store.ts'
import { loadOpenActivity } from './load-activity.ts'
import { activitySentences } from './locales/zh-CN.ts'
import { settleSession, whenOf } from './settle-session.ts'

export const editActivityInput = z.object({
  id: z.uuid(), version: z.number().int().min(1),
  title: lineSchema(2, 80), summary: proseSchema(0, 4000), enrolFrom: momentSchema, enrolUntil: momentSchema,
  /** Sessions that change; the others stay as they are. */
  sessions: z.array(z.object({ id: z.uuid(), startsAt: momentSchema, endsAt: momentSchema, place: lineSchema(1, 80), places: placesSchema })).max(30).default([]),
})
export type EditActivityInput = z.input<typeof editActivityInput>

const tellMoved = async (scope: Scope, activity: ActivityRow, was: SessionRow, now: SessionRow, people: ReadonlyArray<{ memberId: string | null }>): Promise<void> => {
  const memberIds = people.flatMap(({ memberId }) => (memberId === null ? [] : [memberId]))
  if (memberIds.length === 0) return
  const place = (session: SessionRow): string => `${whenOf(session)}，${session.place}`
  await notifyMembers(scope, {
    matter: `activity.changed:${was.id}:v${activity.version}`, memberIds, title: activitySentences.changedTitle(activity.title), body: activitySentences.changedBody(place(was), place(now)), link: `/activities/events/${activity.id}`,
  })
}

const moveSession = async (scope: Scope, activity: ActivityRow, { id, startsAt, endsAt, place, places }: z.output<typeof editActivityInput>['sessions'][number]): Promise<void> => {
  const was = await lockSession(scope, id)
  if (!was || was.activityId !== activity.id) throw notFound('session')
  const [begin, end] = [new Date(startsAt), new Date(endsAt)]
  if (end <= begin) throw new AppError('ACTIVITY_TIMES', { path: 'endsAt' })
  const isMoved = begin.getTime() !== was.startsAt.getTime() || end.getTime() !== was.endsAt.getTime() || place !== was.place
  if (isMoved && was.recordVersion > 0) throw conflict('SESSION_RECORDED', { title: activity.title })
  const people = await listEnrolments(scope, [id])
  const enrolled = people.filter(({ state }) => state === 'enrolled').length
  if (places < enrolled) throw conflict('PLACES_BELOW_ENROLLED', { path: 'places', places, enrolled })
  const now = { ...was, startsAt: begin, endsAt: end, place, places }
  await updateSession(scope, id, { startsAt: begin, endsAt: end, place, places })
  if (isMoved) await tellMoved(scope, activity, was, now, people)
  await settleSession(scope, activity, now)
}

/**
 * Changes an activity; more places go to the waiting at once, and whoever is enrolled is told of another time or place, once per change. Throws NOT_FOUND,
 * FORBIDDEN, ACTIVITY_CANCELLED, ACTIVITY_CHANGED (somebody else was quicker), ENROLMENT_WINDOW, ACTIVITY_TIMES, SESSION_RECORDED and PLACES_BELOW_ENROLLED.
 */
export const editActivity = async (scope: Scope, input: EditActivityInput): Promise<{ version: number }> => {
  const { id, version, title, summary, enrolFrom, enrolUntil, sessions } = editActivityInput.parse(input)
  const { path } = await loadOpenActivity(scope, id)
  if (new Date(enrolUntil) <= new Date(enrolFrom)) throw new AppError('ENROLMENT_WINDOW', { path: 'enrolUntil' })
  const row = await updateActivity(scope, id, { title, summary, enrolFrom: new Date(enrolFrom), enrolUntil: new Date(enrolUntil) })
  if (!row) throw notFound('activity')
  if (row.version !== version + 1) throw conflict('ACTIVITY_CHANGED', { title })
  const known = await listSessions(scope, [id])
  // In one order everywhere, so that two edits never wait for each other.
  for (const session of sessions.toSorted((a, b) => a.id.localeCompare(b.id))) {
    if (!known.some((one) => one.id === session.id)) throw notFound('session')
    await moveSession(scope, row, session)
  }
  await scope.audit({ action: 'activity.changed', subject: { type: 'activity', id }, orgPath: path, summary: activitySentences.changed(title), details: { version: row.version, sessions: sessions.map((session) => session.id) } })
  return { version: row.version }
}

export const cancelActivityInput = z.object({ id: z.uuid(), reason: lineSchema(2, 200) })
export type CancelActivityInput = z.infer<typeof cancelActivityInput>

/** Cancels an activity of which nothing has been recorded; everybody enrolled or waiting is told, once. Throws NOT_FOUND, FORBIDDEN, ACTIVITY_CANCELLED and SESSION_RECORDED. */
export const cancelActivity = async (scope: Scope, { id, reason }: CancelActivityInput): Promise<{ told: number }> => {
  const { path } = await loadOpenActivity(scope, id)
  const row = await updateActivity(scope, id, { state: 'cancelled', cancelReason: reason })
  const sessions = await listSessions(scope, [id])
  if (!row || sessions.some(({ recordVersion }) => recordVersion > 0)) throw conflict('SESSION_RECORDED', { title: row?.title ?? '' })
  const people = await listEnrolments(scope, sessions.map((session) => session.id))
  const memberIds = [...new Set(people.flatMap(({ memberId }) => (memberId === null ? [] : [memberId])))]
  await scope.audit({ action: 'activity.cancelled', subject: { type: 'activity', id }, orgPath: path, summary: activitySentences.cancelled(row.title, reason), details: { enrolled: people.length } })
  if (memberIds.length === 0) return { told: 0 }
  const { told } = await notifyMembers(scope, { matter: `activity.cancelled:${id}`, memberIds, title: activitySentences.cancelledTitle(row.title), body: activitySentences.cancelledBody(reason), link: `/activities/events/${id}` })
  return { told }
}

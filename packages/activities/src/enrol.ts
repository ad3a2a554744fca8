import { can } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, conflict, newId, notFound } from '@dangjian/kernel'
import { memberBriefs, type MemberBrief } from '@dangjian/members'
import { notifyMembers } from '@dangjian/reminders'
import { z } from 'zod'
import { lineSchema } from './activity-schema.ts'
import { findActivity, listQuotas, lockSession, updateSession, type ActivityRow, type QuotaRow, type SessionRow } from './activity-store.ts'
import { insertEnrolments, listEnrolments, type NewEnrolment } from './enrolment-store.ts'
import { isFor, loadOwnActivity, requireOpen, unitIdsOf, type HeldActivity } from './load-activity.ts'
import { activitySentences } from './locales/zh-CN.ts'
import { settleSession, whenOf } from './settle-session.ts'

/** Where somebody stands after enrolling: with a place, or waiting as number `position`. */
export interface Standing {
  readonly enrolmentId: string
  readonly state: 'enrolled' | 'waiting'
  /** 1 is the next to move up; null with a place. */
  readonly position: number | null
}

export const enrolInput = z.object({ activityId: z.uuid(), sessionId: z.uuid() })
export type EnrolInput = z.infer<typeof enrolInput>

/** Locks a session of an activity. Throws NOT_FOUND and SESSION_BEGUN. */
const lockOpenSession = async (scope: Scope, activity: ActivityRow, id: string): Promise<SessionRow> => {
  const session = await lockSession(scope, id)
  if (!session || session.activityId !== activity.id) throw notFound('session')
  if (session.startsAt <= scope.clock.now()) throw conflict('SESSION_BEGUN', { title: activity.title })
  return session
}

/** The quota a member's place counts against: the nearest organization above with one. Throws NO_QUOTA where a session has quotas and none is the member's. */
const quotaOf = (quotas: readonly QuotaRow[], member: MemberBrief): string | null => {
  if (quotas.length === 0) return null
  const nearest = unitIdsOf(member).reverse().flatMap((unitId) => quotas.filter(({ orgUnitId }) => orgUnitId === unitId))[0]
  if (!nearest) throw new AppError('NO_QUOTA', { path: 'sessionId', name: member.name }, 409)
  return nearest.id
}

const waitingPosition = async (scope: Scope, sessionId: string, enrolmentId: string): Promise<number> => {
  const waiting = (await listEnrolments(scope, [sessionId])).filter(({ state }) => state === 'waiting')
  const own = waiting.find(({ id }) => id === enrolmentId)
  return waiting.filter(({ queue, quotaId }) => own !== undefined && quotaId === own.quotaId && queue <= own.queue).length
}

/**
 * Enrols the acting member in one session: with a place while there is one, otherwise on the waiting list behind everybody before. Throws NOT_A_MEMBER,
 * NOT_FOUND (not for this member), ACTIVITY_CANCELLED, ENROLMENT_NOT_OPEN, ENROLMENT_CLOSED, SESSION_BEGUN, NO_QUOTA and ALREADY_ENROLLED.
 */
export const enrol = async (scope: Scope, input: EnrolInput): Promise<Standing> => {
  const { activity, path, member } = await loadOwnActivity(scope, input.activityId)
  requireOpen(activity)
  const now = scope.clock.now()
  if (now < activity.enrolFrom) throw conflict('ENROLMENT_NOT_OPEN', { title: activity.title })
  if (now >= activity.enrolUntil) throw conflict('ENROLMENT_CLOSED', { title: activity.title })
  const session = await lockOpenSession(scope, activity, input.sessionId)
  const quotaId = quotaOf(await listQuotas(scope, [session.id]), member)
  const [row] = await addToSession(scope, activity, session, [{ memberId: member.id, name: member.name, unitName: member.orgUnitName ?? '', postName: null, quotaId }], false)
  if (!row) throw conflict('ALREADY_ENROLLED', { title: activity.title, name: member.name })
  await scope.audit({
    action: 'activity.enrolled', subject: { type: 'activity', id: activity.id }, orgPath: path, summary: activitySentences.enrolled(activity.title, member.name, row.state === 'waiting'), details: { sessionId: session.id, state: row.state },
  })
  return { enrolmentId: row.id, state: row.state, position: row.state === 'waiting' ? await waitingPosition(scope, session.id, row.id) : null }
}

type Person = Pick<NewEnrolment, 'memberId' | 'name' | 'unitName' | 'postName' | 'quotaId'>

const addToSession = async (scope: Scope, activity: ActivityRow, session: SessionRow, people: readonly Person[], isOnBehalf: boolean): Promise<Array<{ id: string; memberId: string | null; state: 'enrolled' | 'waiting' }>> => {
  const rows: NewEnrolment[] = people.map((person, index) => ({
    ...person, id: newId(), activityId: activity.id, sessionId: session.id, state: 'waiting', queue: session.nextQueue + index, isOnBehalf, enrolledBy: scope.actor.name, enrolledAt: scope.clock.now(), hourTenths: 0,
  }))
  const added = await insertEnrolments(scope, rows)
  if (added.size === 0) return []
  await updateSession(scope, session.id, { nextQueue: session.nextQueue + rows.length })
  const up = await settleSession(scope, activity, session, added)
  return rows.filter(({ id }) => added.has(id)).map(({ id, memberId }) => ({ id, memberId: memberId ?? null, state: up.has(id) ? 'enrolled' : 'waiting' }))
}

/** A named person of a unit that keeps its own roster. */
const participantSchema = z.object({ quotaId: z.uuid(), name: lineSchema(2, 40), postName: lineSchema(1, 40).optional() })

export const enrolForInput = z.object({
  activityId: z.uuid(), sessionId: z.uuid(), memberIds: z.array(z.uuid()).max(200).default([]), participants: z.array(participantSchema).max(2000).default([]),
})
export type EnrolForInput = z.input<typeof enrolForInput>

/** Members for whom the actor may act: of a branch under their management, or of anywhere for who manages the activity. Throws NOT_FOUND. */
const membersFor = async (scope: Scope, { activity, path }: HeldActivity, memberIds: readonly string[]): Promise<MemberBrief[]> => {
  const briefs = await memberBriefs(scope, memberIds)
  const managesActivity = can(scope.access, 'activity.manage', path)
  const found: MemberBrief[] = []
  for (const memberId of memberIds) {
    const member = briefs.get(memberId)
    if (!member || !(managesActivity || can(scope.access, 'activity.manage', member.path ?? '/')) || !(await isFor(scope, activity, member))) throw notFound('member')
    found.push(member)
  }
  return found
}

/**
 * Enrols on behalf of others, until the session begins: members of a branch by its secretary, anybody by who manages the activity, and named people of units with
 * a quota by the latter. Whoever is enrolled already is left out. Members are told. Throws NOT_FOUND, FORBIDDEN, ACTIVITY_CANCELLED, SESSION_BEGUN, NO_QUOTA.
 */
export const enrolFor = async (scope: Scope, input: EnrolForInput): Promise<{ enrolled: number; waiting: number; already: number }> => {
  const { activityId, sessionId, memberIds, participants } = enrolForInput.parse(input)
  const found = await findActivity(scope, activityId)
  if (!found) throw notFound('activity')
  const managesActivity = can(scope.access, 'activity.manage', found.path)
  if (!managesActivity && (participants.length > 0 || memberIds.length === 0)) throw notFound('activity')
  const people = await membersFor(scope, found, [...new Set(memberIds)])
  requireOpen(found.activity)
  const session = await lockOpenSession(scope, found.activity, sessionId)
  const quotas = await listQuotas(scope, [session.id])
  const byId = new Map(quotas.map((quota) => [quota.id, quota]))
  const rows: Person[] = [
    ...people.map((member) => ({ memberId: member.id, name: member.name, unitName: member.orgUnitName ?? '', postName: null, quotaId: quotaOf(quotas, member) })),
    ...participants.map(({ quotaId, name, postName }) => {
      const quota = byId.get(quotaId)
      if (!quota) throw new AppError('NO_QUOTA', { path: 'participants', name }, 409)
      return { memberId: null, name, unitName: quota.unitName, postName: postName ?? null, quotaId }
    }),
  ]
  const added = await addToSession(scope, found.activity, session, rows, true)
  const enrolled = added.filter(({ state }) => state === 'enrolled').length
  await scope.audit({
    action: 'activity.enrolled-for', subject: { type: 'activity', id: activityId }, orgPath: found.path, summary: activitySentences.enrolledMany(found.activity.title, added.length), details: { sessionId, enrolled, waiting: added.length - enrolled },
  })
  for (const state of ['enrolled', 'waiting'] as const) {
    const told = added.flatMap((row) => (row.state === state && row.memberId !== null && row.memberId !== scope.actor.memberId ? [{ id: row.id, memberId: row.memberId }] : []))
    for (const { id, memberId } of told) {
      await notifyMembers(scope, {
        matter: `activity.enrolled:${id}`, memberIds: [memberId], title: activitySentences.enrolledForTitle(found.activity.title),
        body: activitySentences.enrolledForBody(scope.actor.name, whenOf(session), session.place, state === 'waiting'), link: `/activities/events/${activityId}`,
      })
    }
  }
  return { enrolled, waiting: added.length - enrolled, already: rows.length - added.length }
}

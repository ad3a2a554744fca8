import { can } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { conflict, notFound } from '@dangjian/kernel'
import { memberBriefs } from '@dangjian/members'
import { z } from 'zod'
import { lineSchema } from './activity-schema.ts'
import { findActivity, lockSession } from './activity-store.ts'
import { findEnrolment, ownEnrolments, withdrawEnrolment, type EnrolmentRow } from './enrolment-store.ts'
import { loadOwnActivity, type HeldActivity } from './load-activity.ts'
import { activitySentences } from './locales/zh-CN.ts'
import { settleSession } from './settle-session.ts'

export const withdrawInput = z.object({ activityId: z.uuid() })
export type WithdrawInput = z.infer<typeof withdrawInput>

const leave = async (scope: Scope, { activity, path }: HeldActivity, enrolment: EnrolmentRow, reason: string | null): Promise<{ promoted: number }> => {
  const session = await lockSession(scope, enrolment.sessionId)
  if (!session) throw notFound('session')
  if (session.startsAt <= scope.clock.now()) throw conflict('SESSION_BEGUN', { title: activity.title })
  if (!(await withdrawEnrolment(scope, enrolment.id, reason))) throw conflict('NOT_ENROLLED', { title: activity.title })
  await scope.audit({
    action: 'activity.withdrawn', subject: { type: 'activity', id: activity.id }, orgPath: path, summary: activitySentences.withdrawn(activity.title, enrolment.name), details: { sessionId: session.id, enrolmentId: enrolment.id },
  })
  const up = await settleSession(scope, activity, session)
  return { promoted: up.size }
}

/** Takes the acting member out, until the session begins; the place goes to the first of the waiting at once. Throws NOT_A_MEMBER, NOT_FOUND, NOT_ENROLLED and SESSION_BEGUN. */
export const withdraw = async (scope: Scope, input: WithdrawInput): Promise<{ promoted: number }> => {
  const found = await loadOwnActivity(scope, input.activityId)
  const [own] = await ownEnrolments(scope, found.member.id, [found.activity.id])
  if (!own) throw conflict('NOT_ENROLLED', { title: found.activity.title })
  return leave(scope, found, own, null)
}

export const withdrawForInput = z.object({ enrolmentId: z.uuid(), reason: lineSchema(2, 100) })
export type WithdrawForInput = z.infer<typeof withdrawForInput>

/** Takes somebody else out, with a reason: by who manages the activity or the person's branch. Throws NOT_FOUND, NOT_ENROLLED and SESSION_BEGUN. */
export const withdrawFor = async (scope: Scope, input: WithdrawForInput): Promise<{ promoted: number }> => {
  const enrolment = await findEnrolment(scope, input.enrolmentId)
  const found = enrolment ? await findActivity(scope, enrolment.activityId) : undefined
  if (!enrolment || !found) throw notFound('enrolment')
  const home = enrolment.memberId === null ? undefined : (await memberBriefs(scope, [enrolment.memberId])).get(enrolment.memberId)?.path
  const mayAct = can(scope.access, 'activity.manage', found.path) || (home !== undefined && home !== null && can(scope.access, 'activity.manage', home))
  if (!mayAct) throw notFound('enrolment')
  return leave(scope, found, enrolment, input.reason)
}

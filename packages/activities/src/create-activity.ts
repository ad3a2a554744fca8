import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, newId } from '@dangjian/kernel'
import { getOrgUnit } from '@dangjian/org'
import type { z } from 'zod'
import { activityFieldsSchema, type SessionInput } from './activity-schema.ts'
import { insertActivity, insertQuotas, insertSessions } from './activity-store.ts'
import { activityKindNames, activitySentences } from './locales/zh-CN.ts'

export const createActivityInput = activityFieldsSchema
export type CreateActivityInput = z.input<typeof createActivityInput>

/** Sessions in order of their beginning. Throws ACTIVITY_TIMES (an end before its beginning) and QUOTAS_EXCEED_PLACES. */
const checkSessions = (sessions: readonly SessionInput[]): SessionInput[] => {
  sessions.forEach(({ startsAt, endsAt, places, quotas }, index) => {
    if (new Date(endsAt) <= new Date(startsAt)) throw new AppError('ACTIVITY_TIMES', { path: `sessions.${index}.endsAt` })
    const asked = quotas.reduce((sum, quota) => sum + quota.places, 0)
    if (asked > places) throw new AppError('QUOTAS_EXCEED_PLACES', { path: `sessions.${index}.quotas`, asked, places })
  })
  return sessions.toSorted((a, b) => new Date(a.startsAt).getTime() - new Date(b.startsAt).getTime())
}

/**
 * Sets up an activity or a training programme with its sessions; people may enrol from `enrolFrom` on. Throws NOT_FOUND, FORBIDDEN (activity.manage over the
 * holding organization), AUDIENCE_OUTSIDE (an audience that is neither below nor above it), TRAINING_HOST_UNFIT (a training programme is held by a committee or
 * general branch, or elsewhere, BR-25), ENROLMENT_WINDOW, ACTIVITY_TIMES and QUOTAS_EXCEED_PLACES.
 */
export const createActivity = async (scope: Scope, input: CreateActivityInput): Promise<{ id: string; sessionIds: string[] }> => {
  const fields = createActivityInput.parse(input)
  const unit = await getOrgUnit(scope, fields.orgUnitId, 'activity.read')
  requireCan(scope.access, 'activity.manage', unit.path)
  const audience = await getOrgUnit(scope, fields.audienceUnitId)
  if (!audience.path.startsWith(unit.path)) throw new AppError('AUDIENCE_OUTSIDE', { path: 'audienceUnitId', name: unit.name })
  if (fields.kind === 'training_session' && fields.hostName === undefined && (unit.kind === 'branch' || unit.kind === 'group')) throw new AppError('TRAINING_HOST_UNFIT', { path: 'orgUnitId', name: unit.name })
  const sessions = checkSessions(fields.sessions)
  const [first] = sessions
  if (new Date(fields.enrolUntil) <= new Date(fields.enrolFrom) || (first !== undefined && new Date(fields.enrolUntil) > new Date(sessions.at(-1)?.endsAt ?? first.endsAt))) throw new AppError('ENROLMENT_WINDOW', { path: 'enrolUntil' })
  const id = newId()
  await insertActivity(scope, {
    id, orgUnitId: unit.id, hostName: fields.hostName ?? null, kind: fields.kind, title: fields.title, summary: fields.summary, audienceUnitId: audience.id, audiencePosts: fields.audiencePosts,
    enrolFrom: new Date(fields.enrolFrom), enrolUntil: new Date(fields.enrolUntil), hourTenths: Math.round(fields.hours * 10), certificateWord: fields.kind === 'training_session' ? (fields.certificateWord ?? null) : null,
    state: 'open', version: 1, createdBy: scope.actor.name, createdAt: scope.clock.now(),
  })
  const rows = sessions.map((session, index) => ({
    row: { id: newId(), activityId: id, position: index + 1, startsAt: new Date(session.startsAt), endsAt: new Date(session.endsAt), place: session.place, places: session.places, nextQueue: 1, recordVersion: 0 },
    quotas: session.quotas,
  }))
  await insertSessions(scope, rows.map(({ row }) => row))
  await insertQuotas(scope, rows.flatMap(({ row, quotas }) => quotas.map((quota, index) => ({ id: newId(), sessionId: row.id, position: index + 1, orgUnitId: quota.orgUnitId ?? null, unitName: quota.unitName, places: quota.places }))))
  await scope.audit({
    action: 'activity.created', subject: { type: 'activity', id }, orgPath: unit.path, summary: activitySentences.created(activityKindNames[fields.kind], fields.title, rows.length),
    details: { kind: fields.kind, sessions: rows.length, places: rows.reduce((sum, { row }) => sum + row.places, 0) },
  })
  return { id, sessionIds: rows.map(({ row }) => row.id) }
}

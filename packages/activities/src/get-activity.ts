import { can } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { memberBriefs } from '@dangjian/members'
import { getOrgUnit, type PostKind } from '@dangjian/org'
import { z } from 'zod'
import { listQuotas, listSessions, type SessionRow } from './activity-store.ts'
import { listEnrolments, type EnrolmentRow } from './enrolment-store.ts'
import { phaseOf, type ActivityPhase } from './list-activities.ts'
import { loadActivity, type HeldActivity } from './load-activity.ts'
import type { ActivityAttendance, ActivityKind } from './tables.ts'

export const getActivityInput = z.object({ id: z.uuid() })
export type GetActivityInput = z.infer<typeof getActivityInput>

/** One person in a session. */
export interface EnrolmentLine {
  readonly id: string
  readonly memberId: string | null
  readonly name: string
  readonly unitName: string
  readonly postName: string | null
  readonly quotaId: string | null
  readonly state: 'enrolled' | 'waiting'
  readonly queue: number
  readonly isOnBehalf: boolean
  readonly enrolledBy: string
  readonly enrolledAt: string
  readonly promotedAt: string | null
  readonly attendance: ActivityAttendance | null
  readonly hours: number
  readonly certificateNumber: string | null
}

/** One session with its people as far as the reader may see them. */
export interface SessionDetail {
  readonly id: string
  readonly position: number
  readonly startsAt: string
  readonly endsAt: string
  readonly place: string
  readonly places: number
  readonly enrolled: number
  readonly waiting: number
  readonly present: number
  readonly hasBegun: boolean
  readonly recordVersion: number
  readonly recordedBy: string | null
  readonly recordedAt: string | null
  readonly quotas: ReadonlyArray<{ readonly id: string; readonly unitName: string; readonly places: number; readonly enrolled: number; readonly waiting: number }>
  readonly people: readonly EnrolmentLine[]
}

export interface ActivityDetail {
  readonly id: string
  readonly version: number
  readonly kind: ActivityKind
  readonly title: string
  readonly summary: string
  readonly orgUnitId: string
  readonly unitName: string
  readonly hostName: string | null
  readonly audienceUnitId: string
  readonly audienceName: string
  readonly audiencePosts: readonly PostKind[]
  readonly enrolFrom: string
  readonly enrolUntil: string
  readonly hours: number
  readonly certificateWord: string | null
  readonly phase: ActivityPhase
  readonly cancelReason: string | null
  readonly report: string | null
  readonly reportedBy: string | null
  readonly reportedAt: string | null
  readonly createdBy: string
  readonly canManage: boolean
  /** The people below are those of the reader's own organizations. */
  readonly isPartial: boolean
  readonly sessions: readonly SessionDetail[]
}

const personOf = (row: EnrolmentRow): EnrolmentLine => ({
  id: row.id, memberId: row.memberId, name: row.name, unitName: row.unitName, postName: row.postName, quotaId: row.quotaId, state: row.state === 'enrolled' ? 'enrolled' : 'waiting', queue: row.queue, isOnBehalf: row.isOnBehalf,
  enrolledBy: row.enrolledBy, enrolledAt: row.enrolledAt.toISOString(), promotedAt: row.promotedAt?.toISOString() ?? null, attendance: row.attendance, hours: row.hourTenths / 10, certificateNumber: row.certificateNumber,
})

const countState = (rows: readonly EnrolmentRow[], state: EnrolmentRow['state']): number => rows.filter((row) => row.state === state).length

const sessionOf = (session: SessionRow, rows: readonly EnrolmentRow[], quotas: Awaited<ReturnType<typeof listQuotas>>, isSeen: (row: EnrolmentRow) => boolean, now: Date): SessionDetail => ({
  id: session.id, position: session.position, startsAt: session.startsAt.toISOString(), endsAt: session.endsAt.toISOString(), place: session.place, places: session.places, enrolled: countState(rows, 'enrolled'), waiting: countState(rows, 'waiting'),
  present: rows.filter(({ attendance }) => attendance === 'present').length, hasBegun: session.startsAt <= now, recordVersion: session.recordVersion, recordedBy: session.recordedBy, recordedAt: session.recordedAt?.toISOString() ?? null,
  quotas: quotas.filter(({ sessionId }) => sessionId === session.id).map(({ id, unitName, places }) => {
    const own = rows.filter(({ quotaId }) => quotaId === id)
    return { id, unitName, places, enrolled: countState(own, 'enrolled'), waiting: countState(own, 'waiting') }
  }),
  people: rows.filter(isSeen).map(personOf),
})

/** Who of an activity the reader may see: everybody for who reads the organization that holds it, otherwise the people of the reader's own organizations. */
export const seenPeople = async (scope: Scope, { path }: Pick<HeldActivity, 'path'>, rows: readonly EnrolmentRow[]): Promise<(row: EnrolmentRow) => boolean> => {
  if (can(scope.access, 'activity.read', path)) return () => true
  const homes = await memberBriefs(scope, rows.flatMap(({ memberId }) => (memberId === null ? [] : [memberId])))
  return ({ memberId }) => {
    const home = memberId === null ? null : (homes.get(memberId)?.path ?? null)
    return home !== null && can(scope.access, 'activity.read', home)
  }
}

/** One activity with its sessions and people. Throws NOT_FOUND. */
export const getActivity = async (scope: Scope, { id }: GetActivityInput): Promise<ActivityDetail> => {
  const found = await loadActivity(scope, id)
  const { activity, unitName, path } = found
  const sessions = await listSessions(scope, [id])
  const sessionIds = sessions.map((session) => session.id)
  const [rows, quotas, audience] = [await listEnrolments(scope, sessionIds), await listQuotas(scope, sessionIds), await getOrgUnit(scope, activity.audienceUnitId)]
  const isSeen = await seenPeople(scope, found, rows)
  const now = scope.clock.now()
  const begins = sessions[0]?.startsAt ?? activity.enrolUntil
  return {
    id, version: activity.version, kind: activity.kind, title: activity.title, summary: activity.summary, orgUnitId: activity.orgUnitId, unitName, hostName: activity.hostName, audienceUnitId: audience.id, audienceName: audience.name,
    audiencePosts: activity.audiencePosts, enrolFrom: activity.enrolFrom.toISOString(), enrolUntil: activity.enrolUntil.toISOString(), hours: activity.hourTenths / 10, certificateWord: activity.certificateWord,
    phase: phaseOf({ ...activity, begins, sessions: sessions.length, recorded: sessions.filter(({ recordVersion }) => recordVersion > 0).length, now }), cancelReason: activity.cancelReason,
    report: activity.report, reportedBy: activity.reportedBy, reportedAt: activity.reportedAt?.toISOString() ?? null, createdBy: activity.createdBy,
    canManage: activity.state === 'open' && can(scope.access, 'activity.manage', path), isPartial: !can(scope.access, 'activity.read', path),
    sessions: sessions.map((session) => sessionOf(session, rows.filter(({ sessionId }) => sessionId === session.id), quotas, isSeen, now)),
  }
}

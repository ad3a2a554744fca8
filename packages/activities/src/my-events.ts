import { can } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { instantAt, localDateOf, localTimeOf, today } from '@dangjian/kernel'
import { getMemberBrief } from '@dangjian/members'
import { postsOfMember } from '@dangjian/org'
import { z } from 'zod'
import { listActivitiesFor, listQuotas, listSessions, type ActivityRow, type SessionRow } from './activity-store.ts'
import { listEnrolments, ownEnrolments, pastOf, type EnrolmentRow } from './enrolment-store.ts'
import { actingMember, loadOwnActivity, unitIdsOf } from './load-activity.ts'
import type { ActivityAttendance, ActivityKind } from './tables.ts'
import { listOwnWorks } from './work-store.ts'
import { ownWorksOf } from './works.ts'

/** How a member stands to an activity. */
export type OwnStanding = 'none' | 'waiting' | 'enrolled' | ActivityAttendance

/** An activity as the member sees it in a list. */
export interface MyEvent {
  readonly id: string
  readonly kind: ActivityKind
  readonly title: string
  readonly unitName: string
  readonly date: string
  readonly time: string
  readonly place: string
  readonly sessions: number
  readonly isCancelled: boolean
  readonly canEnrol: boolean
  /** The last day on which somebody may enrol. */
  readonly enrolUntilOn: string
  readonly enrolFromOn: string
  readonly standing: OwnStanding
  readonly hours: number
}

const standingOf = (own: EnrolmentRow | undefined): OwnStanding => (own === undefined || own.state === 'withdrawn' ? 'none' : (own.attendance ?? own.state))

const eventOf = (scope: Scope, activity: ActivityRow, sessions: readonly SessionRow[], own: EnrolmentRow | undefined): MyEvent => {
  const now = scope.clock.now()
  const session = sessions.find(({ id }) => id === own?.sessionId) ?? sessions.find(({ startsAt }) => startsAt > now) ?? sessions[0]
  const at = session?.startsAt ?? activity.enrolUntil
  const isOpen = activity.state === 'open' && activity.enrolFrom <= now && now < activity.enrolUntil && sessions.some(({ startsAt }) => startsAt > now)
  return {
    id: activity.id, kind: activity.kind, title: activity.title, unitName: activity.hostName ?? '', date: localDateOf(at), time: localTimeOf(at), place: session?.place ?? '', sessions: sessions.length, isCancelled: activity.state === 'cancelled',
    canEnrol: isOpen && own === undefined, enrolUntilOn: localDateOf(activity.enrolUntil), enrolFromOn: localDateOf(activity.enrolFrom), standing: standingOf(own), hours: activity.hourTenths / 10,
  }
}

export const myEventsInput = z.object({})

export interface MyEvents {
  readonly upcoming: readonly MyEvent[]
  readonly past: readonly MyEvent[]
  /** Own works that came back with a note. */
  readonly returned: ReadonlyArray<{ readonly id: string; readonly title: string; readonly note: string; readonly on: string }>
}

/** Activities for the acting member: those to come, the nearest first, those taken part in, the latest first, and own works to be revised. Throws NOT_A_MEMBER. */
export const myEvents = async (scope: Scope): Promise<MyEvents> => {
  const member = await getMemberBrief(scope, actingMember(scope))
  const midnight = instantAt(today(scope.clock))
  const found = await listActivitiesFor(scope, unitIdsOf(member), midnight)
  const posts = found.some(({ audiencePosts }) => audiencePosts.length > 0) ? (await postsOfMember(scope, member.id, today(scope.clock))).map(({ post }) => post) : []
  const mine = found.filter(({ audiencePosts }) => audiencePosts.length === 0 || audiencePosts.some((post) => posts.includes(post)))
  const ids = mine.map(({ id }) => id)
  const [sessions, own] = [await listSessions(scope, ids), await ownEnrolments(scope, member.id, ids)]
  const upcoming = mine
    .map((activity) => eventOf(scope, activity, sessions.filter(({ activityId }) => activityId === activity.id), own.find(({ activityId }) => activityId === activity.id)))
    // What is over for enrolment and not one's own is not the member's matter any more.
    .filter(({ isCancelled, standing, enrolUntilOn }) => (isCancelled ? standing !== 'none' : standing !== 'none' || enrolUntilOn >= today(scope.clock)))
    .sort((a, b) => a.date.localeCompare(b.date) || a.time.localeCompare(b.time))
  const past = await pastOf(scope, member.id, midnight, 20)
  const returned = (await listOwnWorks(scope, member.id)).flatMap(({ id, title, state, reviewNote, reviewedAt }) => (state === 'returned' && reviewedAt !== null ? [{ id, title, note: reviewNote ?? '', on: localDateOf(reviewedAt) }] : []))
  return { upcoming, returned, past: past.filter(({ activity }) => !ids.includes(activity.id)).map(({ activity, session, enrolment }) => eventOf(scope, activity, [session], enrolment)) }
}

/** A session as a member sees it: how many places are left, nobody's name. */
export interface MySession {
  readonly id: string
  readonly date: string
  readonly time: string
  readonly endsOn: string
  readonly endTime: string
  readonly place: string
  readonly places: number
  readonly free: number
  readonly waiting: number
  readonly hasBegun: boolean
}

export interface MyEventDetail extends MyEvent {
  readonly summary: string
  readonly cancelReason: string | null
  readonly report: string | null
  readonly sessionChoices: readonly MySession[]
  readonly ownSessionId: string | null
  readonly enrolmentId: string | null
  /** 1 is the next to move up. */
  readonly waitingPosition: number | null
  readonly enrolledBy: string | null
  readonly certificateNumber: string | null
  readonly canWithdraw: boolean
  readonly canSubmitWork: boolean
  readonly works: Awaited<ReturnType<typeof ownWorksOf>>
}

export const myEventInput = z.object({ id: z.uuid() })
export type MyEventInput = z.infer<typeof myEventInput>

/** One activity for the acting member, with the own place or the place in the waiting list. Throws NOT_A_MEMBER and NOT_FOUND. */
export const myEvent = async (scope: Scope, { id }: MyEventInput): Promise<MyEventDetail> => {
  const { activity, unitName, member } = await loadOwnActivity(scope, id)
  const sessions = await listSessions(scope, [id])
  const rows = await listEnrolments(scope, sessions.map((session) => session.id))
  const quotas = await listQuotas(scope, sessions.map((session) => session.id))
  const own = rows.find(({ memberId }) => memberId === member.id)
  const now = scope.clock.now()
  const ownSession = sessions.find((session) => session.id === own?.sessionId)
  const ahead = own?.state === 'waiting' ? rows.filter(({ sessionId, state, quotaId, queue }) => sessionId === own.sessionId && state === 'waiting' && quotaId === own.quotaId && queue <= own.queue).length : null
  const units = unitIdsOf(member)
  const choiceOf = (session: SessionRow): MySession => {
    const people = rows.filter(({ sessionId }) => sessionId === session.id)
    const quota = units.toReversed().flatMap((unitId) => quotas.filter(({ sessionId, orgUnitId }) => sessionId === session.id && orgUnitId === unitId))[0]
    const taken = people.filter(({ state }) => state === 'enrolled')
    const left = Math.max(0, session.places - taken.length)
    const free = quota === undefined ? left : Math.min(left, Math.max(0, quota.places - taken.filter(({ quotaId }) => quotaId === quota.id).length))
    return {
      id: session.id, date: localDateOf(session.startsAt), time: localTimeOf(session.startsAt), endsOn: localDateOf(session.endsAt), endTime: localTimeOf(session.endsAt), place: session.place, places: quota?.places ?? session.places, free,
      waiting: people.filter(({ state, quotaId }) => state === 'waiting' && (quota === undefined || quotaId === quota.id)).length, hasBegun: session.startsAt <= now,
    }
  }
  return {
    ...eventOf(scope, activity, sessions, own), unitName: activity.hostName ?? unitName, summary: activity.summary, cancelReason: activity.cancelReason, report: activity.report, sessionChoices: sessions.map(choiceOf), ownSessionId: own?.sessionId ?? null,
    enrolmentId: own?.id ?? null, waitingPosition: ahead, enrolledBy: own?.isOnBehalf === true ? own.enrolledBy : null, certificateNumber: own?.certificateNumber ?? null,
    canWithdraw: own !== undefined && activity.state === 'open' && ownSession !== undefined && ownSession.startsAt > now, canSubmitWork: activity.state === 'open' && activity.kind !== 'training_session' && can(scope.access, 'self.read'),
    works: await ownWorksOf(scope, member.id, id),
  }
}

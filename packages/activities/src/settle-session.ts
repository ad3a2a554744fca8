import type { Scope } from '@dangjian/db'
import { localDateOf, localTimeOf } from '@dangjian/kernel'
import { notifyMembers } from '@dangjian/reminders'
import type { ActivityRow, SessionRow } from './activity-store.ts'
import { listQuotas } from './activity-store.ts'
import { listEnrolments, promoteEnrolments, type EnrolmentRow } from './enrolment-store.ts'
import { activitySentences, dayText } from './locales/zh-CN.ts'
import { promoted } from './places.ts'

/** 11月25日15:00. */
export const whenOf = ({ startsAt }: Pick<SessionRow, 'startsAt'>): string => activitySentences.when(dayText(localDateOf(startsAt)), localTimeOf(startsAt))

/**
 * Gives free places to the people who wait, in order; the caller holds the session's lock. People of `fresh` enrol in this very act and are not told that they
 * moved up; everybody else is, once. Returns the ids that got a place.
 */
export const settleSession = async (scope: Scope, activity: ActivityRow, session: SessionRow, fresh: ReadonlySet<string> = new Set()): Promise<Set<string>> => {
  const seekers = (await listEnrolments(scope, [session.id])).flatMap((row) => (row.state === 'withdrawn' ? [] : [{ ...row, state: row.state }]))
  const quotas = new Map((await listQuotas(scope, [session.id])).map(({ id, places }) => [id, places]))
  const ids = promoted({ places: session.places, quotas }, seekers)
  await promoteEnrolments(scope, ids.filter((id) => fresh.has(id)), null)
  await promoteEnrolments(scope, ids.filter((id) => !fresh.has(id)), scope.clock.now())
  const up = new Set(ids)
  await tellPromoted(scope, activity, session, seekers.filter(({ id }) => up.has(id) && !fresh.has(id)))
  return up
}

const tellPromoted = async (scope: Scope, activity: ActivityRow, session: SessionRow, rows: readonly EnrolmentRow[]): Promise<void> => {
  for (const { id, memberId } of rows) {
    if (memberId === null) continue
    await notifyMembers(scope, {
      matter: `activity.promoted:${id}`, memberIds: [memberId], title: activitySentences.promotedTitle(activity.title), body: activitySentences.promotedBody(whenOf(session), session.place), link: `/activities/events/${activity.id}`,
    })
  }
}

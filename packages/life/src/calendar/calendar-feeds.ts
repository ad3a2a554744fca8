import { requireCan, pathsWith } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { addDays, AppError, conflict, instantAt, localDateOf, newId, notFound, today } from '@dangjian/kernel'
import { getOrgUnit } from '@dangjian/org'
import { z } from 'zod'
import { calendarText } from '../locales/calendar.zh-CN.ts'
import { insertFeed, revokeFeedOf, selectEventsInside, selectEventsOfMember, selectFeedByHash, selectFeedsOf, touchFeed, type FeedRow } from './feed-store.ts'
import { feedTokenHash, newFeedToken } from './feed-token.ts'
import { renderCalendar } from './render-calendar.ts'

/** How far back a calendar reaches, in days. */
const BACK_DAYS = 120
/** Subscriptions of one account. */
const MOST_FEEDS = 10

export const makeFeedInput = z.object({
  /** Organization whose calendar it is; without it the person's own. */
  orgUnitId: z.uuid().optional(),
})
export const listFeedsInput = z.object({})
export const revokeFeedInput = z.object({ id: z.uuid() })

/** A subscription as its owner sees it: never its secret. */
export interface FeedView {
  readonly id: string
  readonly orgUnitId: string | null
  readonly name: string
  readonly createdOn: string
  readonly lastFetchedOn: string | null
}

const ownerOf = (scope: Scope): string => {
  if (scope.actor.accountId === null) throw new AppError('NOT_A_MEMBER', {})
  return scope.actor.accountId
}

const nameOf = async (scope: Scope, orgUnitId: string | null): Promise<string> => (orgUnitId === null ? calendarText.own : (await getOrgUnit(scope, orgUnitId, 'meeting.read')).name)

/**
 * Makes the address of a calendar: the person's own meetings, or those of an organization the person may read. The secret is in this answer and nowhere else. Throws
 * NOT_A_MEMBER, NOT_FOUND, FORBIDDEN (meeting.read) and FEEDS_TOO_MANY.
 */
export const makeFeed = async (scope: Scope, { orgUnitId }: z.infer<typeof makeFeedInput>): Promise<FeedView & { readonly path: string }> => {
  const accountId = ownerOf(scope)
  if (orgUnitId === undefined && scope.actor.memberId === null) throw new AppError('NOT_A_MEMBER', {})
  const unit = orgUnitId === undefined ? null : await getOrgUnit(scope, orgUnitId, 'meeting.read')
  if (unit) requireCan(scope.access, 'meeting.read', unit.path)
  if ((await selectFeedsOf(scope, accountId)).length >= MOST_FEEDS) throw conflict('FEEDS_TOO_MANY', { most: MOST_FEEDS })
  const token = newFeedToken(scope.tenantId)
  const id = newId()
  const name = unit?.name ?? calendarText.own
  await insertFeed(scope, { id, accountId, orgUnitId: unit?.id ?? null, tokenHash: feedTokenHash(token), createdAt: scope.clock.now() })
  await scope.audit({ action: 'calendar-feed.made', subject: { type: 'calendar_feed', id }, summary: calendarText.feedMade(name), ...(unit ? { orgPath: unit.path } : {}), details: { orgUnitId: unit?.id ?? null } })
  return { id, orgUnitId: unit?.id ?? null, name, createdOn: today(scope.clock), lastFetchedOn: null, path: `/calendar/${token}.ics` }
}

/** The person's own subscriptions. One of an organization that is out of reach by now keeps its place without a name, so that it can be revoked. */
export const listFeeds = async (scope: Scope, _input: z.infer<typeof listFeedsInput>): Promise<FeedView[]> => {
  if (scope.actor.accountId === null) return []
  const feeds: FeedView[] = []
  for (const row of await selectFeedsOf(scope, scope.actor.accountId)) {
    feeds.push({ id: row.id, orgUnitId: row.orgUnitId, name: await nameOf(scope, row.orgUnitId).catch(() => ''), createdOn: localDateOf(row.createdAt), lastFetchedOn: row.lastFetchedAt === null ? null : localDateOf(row.lastFetchedAt) })
  }
  return feeds
}

/** Revokes one of the person's own subscriptions; its address answers nothing from then on. Throws NOT_FOUND. */
export const revokeFeed = async (scope: Scope, { id }: z.infer<typeof revokeFeedInput>): Promise<{ id: string }> => {
  const row = await revokeFeedOf(scope, ownerOf(scope), id)
  if (!row) throw notFound('calendarFeed')
  await scope.audit({ action: 'calendar-feed.revoked', subject: { type: 'calendar_feed', id }, summary: calendarText.feedRevoked(row.orgUnitId === null ? calendarText.own : await nameOf(scope, row.orgUnitId).catch(() => '')) })
  return { id }
}

/** The subscription behind an address, remembered as fetched; null when the address is unknown or revoked. No permission is asked: what it shows is asked for again. */
export const findFeed = async (scope: Scope, token: string): Promise<FeedRow | null> => {
  const row = await selectFeedByHash(scope, feedTokenHash(token))
  if (!row) return null
  await touchFeed(scope, row.id)
  return row
}

/**
 * The calendar of a subscription under what its owner may see now: whoever lost the post, the account or the branch gets an empty calendar, which takes the entries
 * away again. Null where nothing may be shown at all.
 */
export const readFeed = async (scope: Scope, feed: Pick<FeedRow, 'orgUnitId'>): Promise<string | null> => {
  const from = instantAt(addDays(today(scope.clock), -BACK_DAYS))
  if (feed.orgUnitId === null) {
    if (scope.actor.memberId === null || pathsWith(scope.access, 'self.read').length === 0) return null
    return renderCalendar(calendarText.calendarName(calendarText.own), await selectEventsOfMember(scope, scope.actor.memberId, from))
  }
  const unit = await getOrgUnit(scope, feed.orgUnitId, 'meeting.read').catch(() => null)
  if (!unit) return null
  const own = pathsWith(scope.access, 'meeting.read')
  const paths = own.some((path) => unit.path.startsWith(path)) ? [unit.path] : []
  return renderCalendar(calendarText.calendarName(unit.name), await selectEventsInside(scope, paths, from))
}

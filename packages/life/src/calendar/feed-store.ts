import { pathRangeEnd, type Scope } from '@dangjian/db'
import { orgUnits } from '@dangjian/org'
import { and, asc, eq, gte, isNull, lt, or } from 'drizzle-orm'
import { calendarFeeds } from '../calendar-tables.ts'
import { attendance, meetings } from '../tables.ts'

export type FeedRow = typeof calendarFeeds.$inferSelect

/** A meeting as a calendar shows it: nothing of what is said there, nobody's name. */
export interface FeedEvent {
  readonly id: string
  readonly title: string
  readonly place: string
  readonly startsAt: Date
  readonly secondStartsAt: Date | null
  readonly secondPlace: string | null
  readonly isCancelled: boolean
  readonly version: number
  readonly createdAt: Date
}

const columns = {
  id: meetings.id, title: meetings.title, place: meetings.place, startsAt: meetings.startsAt, secondStartsAt: meetings.secondStartsAt, secondPlace: meetings.secondPlace, status: meetings.status,
  version: meetings.version, createdAt: meetings.createdAt,
} as const

const eventOf = ({ status, ...row }: Omit<FeedEvent, 'isCancelled'> & { status: string }): FeedEvent => ({ ...row, isCancelled: status === 'cancelled' })

/** Meetings from an instant on at which a member is expected. */
export const selectEventsOfMember = async (scope: Scope, memberId: string, from: Date): Promise<FeedEvent[]> =>
  (await scope.tx
    .select(columns)
    .from(attendance)
    .innerJoin(meetings, and(eq(meetings.tenantId, scope.tenantId), eq(meetings.id, attendance.meetingId)))
    .where(and(eq(attendance.tenantId, scope.tenantId), eq(attendance.memberId, memberId), gte(meetings.startsAt, from)))
    .orderBy(asc(meetings.startsAt), asc(meetings.id))).map(eventOf)

/** Meetings from an instant on of the organizations inside the subtrees. */
export const selectEventsInside = async (scope: Scope, paths: readonly string[], from: Date): Promise<FeedEvent[]> =>
  paths.length === 0 ? [] : (await scope.tx
    .select(columns)
    .from(meetings)
    .innerJoin(orgUnits, and(eq(orgUnits.tenantId, scope.tenantId), eq(orgUnits.id, meetings.orgUnitId)))
    .where(and(eq(meetings.tenantId, scope.tenantId), gte(meetings.startsAt, from), or(...paths.map((path) => and(gte(orgUnits.path, path), lt(orgUnits.path, pathRangeEnd(path)))))))
    .orderBy(asc(meetings.startsAt), asc(meetings.id))).map(eventOf)

/** Adds a subscription. */
export const insertFeed = async (scope: Scope, row: Omit<typeof calendarFeeds.$inferInsert, 'tenantId'>): Promise<void> => {
  await scope.tx.insert(calendarFeeds).values({ ...row, tenantId: scope.tenantId })
}

/** The subscriptions of an account that are not revoked, oldest first. */
export const selectFeedsOf = (scope: Scope, accountId: string): Promise<FeedRow[]> =>
  scope.tx.select().from(calendarFeeds).where(and(eq(calendarFeeds.tenantId, scope.tenantId), eq(calendarFeeds.accountId, accountId), isNull(calendarFeeds.revokedAt))).orderBy(asc(calendarFeeds.createdAt), asc(calendarFeeds.id))

/** The subscription behind a secret, unless it was revoked. */
export const selectFeedByHash = async (scope: Scope, tokenHash: string): Promise<FeedRow | undefined> => {
  const [row] = await scope.tx.select().from(calendarFeeds).where(and(eq(calendarFeeds.tenantId, scope.tenantId), eq(calendarFeeds.tokenHash, tokenHash), isNull(calendarFeeds.revokedAt)))
  return row
}

/** Remembers that it was fetched. */
export const touchFeed = async (scope: Scope, id: string): Promise<void> => {
  await scope.tx.update(calendarFeeds).set({ lastFetchedAt: scope.clock.now() }).where(and(eq(calendarFeeds.tenantId, scope.tenantId), eq(calendarFeeds.id, id)))
}

/** Revokes a subscription of an account; undefined when it has none of this id. */
export const revokeFeedOf = async (scope: Scope, accountId: string, id: string): Promise<FeedRow | undefined> => {
  const [row] = await scope.tx.update(calendarFeeds).set({ revokedAt: scope.clock.now() }).where(and(
    eq(calendarFeeds.tenantId, scope.tenantId), eq(calendarFeeds.accountId, accountId), eq(calendarFeeds.id, id), isNull(calendarFeeds.revokedAt),
  )).returning()
  return row
}

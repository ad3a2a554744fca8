import type { Scope } from '@dangjian/db'
import { members } from '@dangjian/members'
import { and, asc, countDistinct, eq, gt, inArray, isNotNull, isNull, lt, lte, or, sql, type SQL } from 'drizzle-orm'
import type { ChannelKind } from '../channels/channel-kind.ts'
import type { DeliveryRow } from '../delivery-store.ts'
import { channels, deliveries, memberChannels, notices, type DeliveryState } from '../tables.ts'

export type ChannelRow = typeof channels.$inferSelect

/** Channels that are on, locked: one worker at a time takes from a channel, the others go on to the next. */
export const lockChannels = (scope: Scope): Promise<ChannelRow[]> =>
  scope.tx.select().from(channels).where(and(eq(channels.tenantId, scope.tenantId), eq(channels.isEnabled, true))).orderBy(asc(channels.kind)).for('update', { skipLocked: true })

export const findChannel = async (scope: Scope, kind: ChannelKind): Promise<ChannelRow | undefined> => {
  const [row] = await scope.tx.select().from(channels).where(and(eq(channels.tenantId, scope.tenantId), eq(channels.kind, kind)))
  return row
}

const ofChannel = (scope: Scope, kind: ChannelKind, ...more: Array<SQL | undefined>): SQL | undefined => and(eq(deliveries.tenantId, scope.tenantId), eq(deliveries.channel, kind), ...more)

/** Gives back what a worker claimed and never handed over before its lease ended; where it was a repetition the first try stays open. */
export const releaseClaims = async (scope: Scope, kind: ChannelKind): Promise<void> => {
  const expired = [eq(deliveries.state, 'claimed'), lt(deliveries.leaseUntil, scope.clock.now())]
  await scope.tx.update(deliveries).set({ state: 'queued', leaseUntil: null }).where(ofChannel(scope, kind, ...expired, isNull(deliveries.handedAt)))
  await scope.tx.update(deliveries).set({ state: 'handed' }).where(ofChannel(scope, kind, ...expired, isNotNull(deliveries.handedAt)))
}

/** Messages that were started within a minute: claimed, or handed over since. */
export const countStarted = async (scope: Scope, kind: ChannelKind, since: Date): Promise<number> => {
  const [row] = await scope.tx
    .select({ n: countDistinct(deliveries.parcelId) })
    .from(deliveries)
    .where(ofChannel(scope, kind, or(eq(deliveries.state, 'claimed'), gt(deliveries.handedAt, since))))
  return row?.n ?? 0
}

/** People with something due, longest waiting first. */
export const duePeople = async (scope: Scope, kind: ChannelKind, limit: number): Promise<string[]> =>
  (
    await scope.tx
      .select({ memberId: deliveries.memberId })
      .from(deliveries)
      .where(ofChannel(scope, kind, eq(deliveries.state, 'queued'), lte(deliveries.dueAt, scope.clock.now())))
      .groupBy(deliveries.memberId)
      .orderBy(asc(sql`min(${deliveries.dueAt})`), asc(deliveries.memberId))
      .limit(limit)
  ).map(({ memberId }) => memberId)

/** All that waits for some people, due or not: what goes out anyway takes the rest along. */
export const queuedOf = (scope: Scope, kind: ChannelKind, memberIds: readonly string[]): Promise<DeliveryRow[]> =>
  memberIds.length === 0
    ? Promise.resolve([])
    : scope.tx
        .select()
        .from(deliveries)
        .where(ofChannel(scope, kind, eq(deliveries.state, 'queued'), inArray(deliveries.memberId, [...memberIds])))
        .orderBy(asc(deliveries.memberId), asc(deliveries.id))
        .for('update')

/** Deliveries that were handed over and whose answer never came, locked. */
export const lockOpenOutcomes = (scope: Scope, limit: number): Promise<DeliveryRow[]> =>
  scope.tx
    .select()
    .from(deliveries)
    .where(and(eq(deliveries.tenantId, scope.tenantId), eq(deliveries.state, 'handed'), lt(deliveries.leaseUntil, scope.clock.now())))
    .orderBy(asc(deliveries.leaseUntil), asc(deliveries.parcelId))
    .limit(limit)
    .for('update', { skipLocked: true })

type Change = Partial<Pick<DeliveryRow, 'state' | 'dueAt' | 'leaseUntil' | 'handedAt' | 'providerId' | 'errorCode' | 'attempts' | 'parcelId'>>

export const changeDeliveries = async (scope: Scope, ids: readonly string[], change: Change): Promise<void> => {
  await scope.tx.update(deliveries).set({ ...change, updatedAt: scope.clock.now() }).where(and(eq(deliveries.tenantId, scope.tenantId), inArray(deliveries.id, [...ids])))
}

/** Changes a parcel as long as it stands as this attempt left it; false when another worker has taken it over. */
export const changeParcel = async (scope: Scope, parcel: { id: string; attempt: number }, from: readonly DeliveryState[], change: Change): Promise<boolean> => {
  const rows = await scope.tx
    .update(deliveries)
    .set({ ...change, updatedAt: scope.clock.now() })
    .where(and(eq(deliveries.tenantId, scope.tenantId), eq(deliveries.parcelId, parcel.id), eq(deliveries.attempts, parcel.attempt), inArray(deliveries.state, [...from])))
    .returning({ id: deliveries.id })
  return rows.length > 0
}

/** Titles and texts of notices, by id. */
export const mattersOf = async (scope: Scope, noticeIds: readonly string[]): Promise<Map<string, { title: string; body: string; notBefore: Date }>> => {
  const rows = await scope.tx
    .select({ id: notices.id, title: notices.title, body: notices.body, notBefore: notices.notBefore })
    .from(notices)
    .where(and(eq(notices.tenantId, scope.tenantId), inArray(notices.id, [...new Set(noticeIds)])))
  return new Map(rows.map(({ id, ...matter }) => [id, matter]))
}

/** Addresses of members on a channel; for SMS the number that they gave, or else the one of the roster. Absent where there is none. */
export const addressesOf = async (scope: Scope, kind: ChannelKind, memberIds: readonly string[]): Promise<Map<string, string>> => {
  const addresses = new Map<string, string>()
  if (kind === 'sms') {
    const phones = await scope.tx
      .select({ id: members.id, sealed: members.phoneSealed })
      .from(members)
      .where(and(eq(members.tenantId, scope.tenantId), inArray(members.id, [...memberIds]), isNotNull(members.phoneSealed)))
    for (const { id, sealed } of phones) if (sealed !== null) addresses.set(id, scope.fields.open(sealed))
  }
  const given = await scope.tx
    .select({ id: memberChannels.memberId, sealed: memberChannels.addressSealed })
    .from(memberChannels)
    .where(and(eq(memberChannels.tenantId, scope.tenantId), eq(memberChannels.channel, kind), inArray(memberChannels.memberId, [...memberIds]), isNotNull(memberChannels.addressSealed)))
  for (const { id, sealed } of given) if (sealed !== null) addresses.set(id, scope.fields.open(sealed))
  return addresses
}

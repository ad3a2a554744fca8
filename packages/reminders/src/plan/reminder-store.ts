import { pathRangeEnd, type Scope } from '@dangjian/db'
import { localDateOf } from '@dangjian/kernel'
import { affiliations, members } from '@dangjian/members'
import { orgUnits } from '@dangjian/org'
import { and, asc, countDistinct, eq, gte, inArray, isNull, lt, lte, or, sql, type SQL } from 'drizzle-orm'
import type { ChannelKind } from '../channels/channel-kind.ts'
import { deliveries, notices, reminders, type DeliveryState } from '../tables.ts'

export type ReminderRow = typeof reminders.$inferSelect

/** Adds reminders of rules that are not there; returns how many. */
export const insertPlanned = async (scope: Scope, rows: ReadonlyArray<Omit<ReminderRow, 'tenantId'>>): Promise<number> =>
  rows.length === 0
    ? 0
    : (await scope.tx.insert(reminders).values(rows.map((row) => ({ ...row, tenantId: scope.tenantId }))).onConflictDoNothing({ target: [reminders.tenantId, reminders.orgUnitId, reminders.year, reminders.ruleKey], where: sql`rule_key is not null` }).returning({ id: reminders.id })).length

export const insertReminder = async (scope: Scope, row: Omit<ReminderRow, 'tenantId'>): Promise<void> => {
  await scope.tx.insert(reminders).values({ ...row, tenantId: scope.tenantId })
}

export const findReminder = async (scope: Scope, id: string): Promise<ReminderRow | undefined> => {
  const [row] = await scope.tx.select().from(reminders).where(and(eq(reminders.tenantId, scope.tenantId), eq(reminders.id, id)))
  return row
}

/** A reminder, locked against the worker and other people. */
export const lockReminder = async (scope: Scope, id: string): Promise<ReminderRow | undefined> => {
  const [row] = await scope.tx.select().from(reminders).where(and(eq(reminders.tenantId, scope.tenantId), eq(reminders.id, id))).for('update')
  return row
}

/** Reminders of a year inside some subtrees, by day. */
export const listYear = (scope: Scope, year: number, paths: readonly string[]): Promise<ReminderRow[]> =>
  scope.tx
    .select()
    .from(reminders)
    .where(and(
      eq(reminders.tenantId, scope.tenantId), eq(reminders.year, year),
      or(...paths.map((path) => and(gte(reminders.orgPath, path), lt(reminders.orgPath, pathRangeEnd(path))))) ?? sql`false`,
    ))
    .orderBy(asc(reminders.sendOn), asc(reminders.sendTime), asc(reminders.id))

/** What a rule proposed for one organization and year and nobody has touched: locked. */
export const untouchedOf = (scope: Scope, orgUnitId: string, year: number): Promise<ReminderRow[]> =>
  scope.tx
    .select()
    .from(reminders)
    .where(and(
      eq(reminders.tenantId, scope.tenantId), eq(reminders.orgUnitId, orgUnitId), eq(reminders.year, year), eq(reminders.state, 'planned'), eq(reminders.isEdited, false), eq(reminders.isProvisional, true),
    ))
    .for('update')

export const changeReminder = async (scope: Scope, id: string, change: Partial<Omit<ReminderRow, 'tenantId' | 'id'>>): Promise<void> => {
  await scope.tx.update(reminders).set({ ...change, version: sql`${reminders.version} + 1` }).where(and(eq(reminders.tenantId, scope.tenantId), eq(reminders.id, id)))
}

/** Approved reminders whose day has come, locked; those that another worker holds are left to it. */
export const lockDueReminders = (scope: Scope, limit: number): Promise<ReminderRow[]> =>
  scope.tx
    .select()
    .from(reminders)
    .where(and(eq(reminders.tenantId, scope.tenantId), eq(reminders.state, 'approved'), lte(reminders.sendOn, localDateOf(scope.clock.now()))))
    .orderBy(asc(reminders.sendOn), asc(reminders.sendTime), asc(reminders.id))
    .limit(limit)
    .for('update', { skipLocked: true })

/** Members with an open affiliation in a subtree who take part in party life (active or mobile), of some categories or standings if named. */
export const membersUnder = async (
  scope: Scope, unit: { id: string; path: string; kind: string },
  filter: { categories?: ReadonlyArray<typeof members.$inferSelect.category> | undefined; statuses?: ReadonlyArray<typeof members.$inferSelect.status> | undefined },
): Promise<string[]> => {
  const inUnit: SQL | undefined = unit.kind === 'group'
    ? eq(affiliations.groupId, unit.id)
    : inArray(affiliations.orgUnitId, scope.tx.select({ id: orgUnits.id }).from(orgUnits).where(and(eq(orgUnits.tenantId, scope.tenantId), gte(orgUnits.path, unit.path), lt(orgUnits.path, pathRangeEnd(unit.path)))))
  const rows = await scope.tx
    .select({ id: members.id })
    .from(affiliations)
    .innerJoin(members, and(eq(members.tenantId, scope.tenantId), eq(members.id, affiliations.memberId)))
    .where(and(
      eq(affiliations.tenantId, scope.tenantId), isNull(affiliations.validTo), inUnit, inArray(members.state, ['active', 'mobile']),
      filter.categories === undefined ? undefined : inArray(members.category, [...filter.categories]),
      filter.statuses === undefined ? undefined : inArray(members.status, [...filter.statuses]),
    ))
    .orderBy(asc(members.id))
  return rows.map(({ id }) => id)
}

/** How many messages of notices stand how on each outside channel. */
export const countOutside = async (scope: Scope, noticeIds: readonly string[]): Promise<ReadonlyArray<{ noticeId: string; channel: ChannelKind; state: DeliveryState; n: number }>> =>
  noticeIds.length === 0
    ? []
    : scope.tx
        .select({ noticeId: deliveries.noticeId, channel: deliveries.channel, state: deliveries.state, n: countDistinct(deliveries.memberId) })
        .from(deliveries)
        .where(and(eq(deliveries.tenantId, scope.tenantId), inArray(deliveries.noticeId, [...noticeIds])))
        .groupBy(deliveries.noticeId, deliveries.channel, deliveries.state)

/** The messages inside the app that carry notices. */
export const messagesOf = async (scope: Scope, noticeIds: readonly string[]): Promise<Map<string, string>> => {
  if (noticeIds.length === 0) return new Map()
  const rows = await scope.tx.select({ id: notices.id, messageId: notices.messageId }).from(notices).where(and(eq(notices.tenantId, scope.tenantId), inArray(notices.id, [...noticeIds])))
  return new Map(rows.flatMap(({ id, messageId }) => (messageId === null ? [] : [[id, messageId] as const])))
}

/** Parcels of a notice on one channel whose outcome nobody can tell. */
export const unsureParcels = async (scope: Scope, noticeId: string, channel: ChannelKind): Promise<string[]> =>
  (
    await scope.tx
      .select({ parcelId: deliveries.parcelId })
      .from(deliveries)
      .where(and(eq(deliveries.tenantId, scope.tenantId), eq(deliveries.noticeId, noticeId), eq(deliveries.channel, channel), eq(deliveries.state, 'unsure')))
  ).flatMap(({ parcelId }) => (parcelId === null ? [] : [parcelId]))

/** Settles parcels of open outcome: taken as sent, or queued again under the same name. */
export const settleParcels = async (scope: Scope, parcelIds: readonly string[], as: 'sent' | 'again', dueAt: Date): Promise<void> => {
  if (parcelIds.length === 0) return
  await scope.tx
    .update(deliveries)
    .set(as === 'sent' ? { state: 'sent', updatedAt: scope.clock.now() } : { state: 'queued', dueAt, handedAt: null, attempts: 0, updatedAt: scope.clock.now() })
    .where(and(eq(deliveries.tenantId, scope.tenantId), inArray(deliveries.parcelId, [...parcelIds]), eq(deliveries.state, 'unsure')))
}


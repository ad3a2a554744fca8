import { encodeCursor, pathRangeEnd, type Page, type Scope } from '@dangjian/db'
import { and, count, desc, eq, gte, inArray, isNull, lt, or, sql } from 'drizzle-orm'
import { messageReceipts, messages } from './tables.ts'

export type MessageRow = typeof messages.$inferSelect

/** Rows per statement: three parameters each stay far below the protocol's 65,535. */
const CHUNK = 5000

export const insertMessage = async (scope: Scope, row: Omit<MessageRow, 'tenantId'>, memberIds: readonly string[]): Promise<void> => {
  await scope.tx.insert(messages).values({ ...row, tenantId: scope.tenantId })
  for (let start = 0; start < memberIds.length; start += CHUNK) {
    const copies = memberIds.slice(start, start + CHUNK).map((memberId) => ({ tenantId: scope.tenantId, messageId: row.id, memberId, deliveredAt: row.sentAt }))
    await scope.tx.insert(messageReceipts).values(copies)
  }
}

/** As `insertMessage`, leaving what is there. */
export const upsertMessage = async (scope: Scope, row: Omit<MessageRow, 'tenantId'>, memberIds: readonly string[]): Promise<void> => {
  await scope.tx.insert(messages).values({ ...row, tenantId: scope.tenantId }).onConflictDoNothing({ target: [messages.tenantId, messages.id] })
  for (let start = 0; start < memberIds.length; start += CHUNK) {
    const copies = memberIds.slice(start, start + CHUNK).map((memberId) => ({ tenantId: scope.tenantId, messageId: row.id, memberId, deliveredAt: row.sentAt }))
    await scope.tx.insert(messageReceipts).values(copies).onConflictDoNothing({ target: [messageReceipts.tenantId, messageReceipts.memberId, messageReceipts.messageId] })
  }
}

export const findMessage = async (scope: Scope, id: string): Promise<MessageRow | undefined> => {
  const [row] = await scope.tx.select().from(messages).where(and(eq(messages.tenantId, scope.tenantId), eq(messages.id, id)))
  return row
}

/** A member's messages with their receipt, newest first. */
export const pageMessagesOf = async (
  scope: Scope, memberId: string, filter: { beforeId?: string | undefined; limit: number },
): Promise<Page<{ message: MessageRow; readAt: Date | null }>> => {
  const where = and(eq(messageReceipts.tenantId, scope.tenantId), eq(messageReceipts.memberId, memberId))
  const rows = await scope.tx
    .select({ message: messages, readAt: messageReceipts.readAt })
    .from(messageReceipts)
    .innerJoin(messages, and(eq(messages.tenantId, scope.tenantId), eq(messages.id, messageReceipts.messageId)))
    .where(and(where, filter.beforeId === undefined ? undefined : lt(messageReceipts.messageId, filter.beforeId)))
    .orderBy(desc(messageReceipts.messageId))
    .limit(filter.limit + 1)
  const [counted] = await scope.tx.select({ total: count() }).from(messageReceipts).where(where)
  const items = rows.slice(0, filter.limit)
  const last = items.at(-1)
  return { items, total: counted?.total ?? 0, next: rows.length > filter.limit && last ? encodeCursor([last.message.id]) : null }
}

/** A member's copy of one message; undefined when it was not sent to the member. */
export const findMessageOf = async (scope: Scope, memberId: string, messageId: string): Promise<{ message: MessageRow; readAt: Date | null } | undefined> => {
  const [row] = await scope.tx
    .select({ message: messages, readAt: messageReceipts.readAt })
    .from(messageReceipts)
    .innerJoin(messages, and(eq(messages.tenantId, scope.tenantId), eq(messages.id, messageReceipts.messageId)))
    .where(and(eq(messageReceipts.tenantId, scope.tenantId), eq(messageReceipts.memberId, memberId), eq(messageReceipts.messageId, messageId)))
  return row
}

export const countUnread = async (scope: Scope, memberId: string): Promise<number> => {
  const [row] = await scope.tx
    .select({ total: count() })
    .from(messageReceipts)
    .where(and(eq(messageReceipts.tenantId, scope.tenantId), eq(messageReceipts.memberId, memberId), isNull(messageReceipts.readAt)))
  return row?.total ?? 0
}

/** Marks a copy as read the first time; returns when it was read, undefined when there is no such copy. */
export const readCopy = async (scope: Scope, memberId: string, messageId: string): Promise<Date | undefined> => {
  const own = and(eq(messageReceipts.tenantId, scope.tenantId), eq(messageReceipts.memberId, memberId), eq(messageReceipts.messageId, messageId))
  await scope.tx.update(messageReceipts).set({ readAt: scope.clock.now() }).where(and(own, isNull(messageReceipts.readAt)))
  const [row] = await scope.tx.select({ readAt: messageReceipts.readAt }).from(messageReceipts).where(own)
  return row?.readAt ?? undefined
}

/** How many copies of a message there are and how many were read. */
export const countReceipts = async (scope: Scope, messageId: string): Promise<{ delivered: number; read: number }> => {
  const [row] = await scope.tx
    .select({ delivered: count(), read: sql<number>`count(${messageReceipts.readAt})::int` })
    .from(messageReceipts)
    .where(and(eq(messageReceipts.tenantId, scope.tenantId), eq(messageReceipts.messageId, messageId)))
  return row ?? { delivered: 0, read: 0 }
}

/** The same for many messages; one without copies is absent. */
export const countReceiptsOf = async (scope: Scope, messageIds: readonly string[]): Promise<Map<string, { delivered: number; read: number }>> => {
  if (messageIds.length === 0) return new Map()
  const rows = await scope.tx
    .select({ id: messageReceipts.messageId, delivered: count(), read: sql<number>`count(${messageReceipts.readAt})::int` })
    .from(messageReceipts)
    .where(and(eq(messageReceipts.tenantId, scope.tenantId), inArray(messageReceipts.messageId, [...messageIds])))
    .groupBy(messageReceipts.messageId)
  return new Map(rows.map(({ id, delivered, read }) => [id, { delivered, read }]))
}

/** Messages addressed inside the subtrees with their counts, newest first. */
export const pageSentMessages = async (
  scope: Scope, filter: { paths: readonly string[]; beforeId?: string | undefined; limit: number },
): Promise<Page<{ message: MessageRow; delivered: number; read: number }>> => {
  const inside = or(...filter.paths.map((path) => and(gte(messages.audiencePath, path), lt(messages.audiencePath, pathRangeEnd(path))))) ?? sql`false`
  const where = and(eq(messages.tenantId, scope.tenantId), inside)
  const rows = await scope.tx
    .select()
    .from(messages)
    .where(and(where, filter.beforeId === undefined ? undefined : lt(messages.id, filter.beforeId)))
    .orderBy(desc(messages.id))
    .limit(filter.limit + 1)
  const [counted] = await scope.tx.select({ total: count() }).from(messages).where(where)
  const shown = rows.slice(0, filter.limit)
  const last = shown.at(-1)
  const items = await Promise.all(shown.map(async (message) => ({ message, ...(await countReceipts(scope, message.id)) })))
  return { items, total: counted?.total ?? 0, next: rows.length > filter.limit && last ? encodeCursor([last.id]) : null }
}

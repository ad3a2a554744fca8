import type { Scope, Tx } from '@dangjian/db'
import { and, asc, eq, exists, inArray, isNull, lt, not, sql, type SQL } from 'drizzle-orm'
import { attachmentObjects, attachments } from './tables.ts'

export type AttachmentRow = typeof attachments.$inferSelect
export type ObjectRow = typeof attachmentObjects.$inferSelect

const live = (scope: Scope, type: string, id: string): SQL | undefined =>
  and(eq(attachments.tenantId, scope.tenantId), eq(attachments.ownerType, type), eq(attachments.ownerId, id), isNull(attachments.removedAt))

/** One file by id, removed or not. */
export const selectAttachment = async (scope: Scope, id: string): Promise<AttachmentRow | undefined> => {
  const [row] = await scope.tx.select().from(attachments).where(and(eq(attachments.tenantId, scope.tenantId), eq(attachments.id, id)))
  return row
}

/** Every file of a record in the order they came, the removed among them. */
export const selectAttachments = (scope: Scope, type: string, id: string): Promise<AttachmentRow[]> =>
  scope.tx
    .select()
    .from(attachments)
    .where(and(eq(attachments.tenantId, scope.tenantId), eq(attachments.ownerType, type), eq(attachments.ownerId, id)))
    .orderBy(asc(attachments.createdAt), asc(attachments.id))

/** Adds a file to a record; undefined when the record has the same content already. */
export const insertAttachment = async (scope: Scope, row: Omit<typeof attachments.$inferInsert, 'tenantId'>): Promise<AttachmentRow | undefined> => {
  const [added] = await scope.tx.insert(attachments).values({ ...row, tenantId: scope.tenantId }).onConflictDoNothing({ target: [attachments.tenantId, attachments.ownerType, attachments.ownerId, attachments.sha256], where: sql`removed_at is null` }).returning()
  return added
}

/** The file of a record with this content. */
export const selectSameContent = async (scope: Scope, type: string, id: string, sha256: string): Promise<AttachmentRow | undefined> => {
  const [row] = await scope.tx.select().from(attachments).where(and(live(scope, type, id), eq(attachments.sha256, sha256)))
  return row
}

/** Marks a file as taken off; undefined when it was already. */
export const markRemoved = async (scope: Scope, id: string, removal: Pick<AttachmentRow, 'removedAt' | 'removedBy' | 'removalReason'>): Promise<AttachmentRow | undefined> => {
  const [row] = await scope.tx
    .update(attachments)
    .set(removal)
    .where(and(eq(attachments.tenantId, scope.tenantId), eq(attachments.id, id), isNull(attachments.removedAt)))
    .returning()
  return row
}

/** Files of records, by record. */
export const countLive = async (scope: Scope, type: string, ids: readonly string[]): Promise<Map<string, number>> => {
  if (ids.length === 0) return new Map()
  const rows = await scope.tx
    .select({ ownerId: attachments.ownerId, count: sql<number>`count(*)::int` })
    .from(attachments)
    .where(and(eq(attachments.tenantId, scope.tenantId), eq(attachments.ownerType, type), inArray(attachments.ownerId, [...ids]), isNull(attachments.removedAt)))
    .groupBy(attachments.ownerId)
  return new Map(rows.map(({ ownerId, count }) => [ownerId, count]))
}

/** Announces content, or says that it was given again; its row stays locked until the transaction ends. */
export const upsertObject = async (scope: Scope, row: Omit<ObjectRow, 'tenantId'>): Promise<void> => {
  await scope.tx
    .insert(attachmentObjects)
    .values({ ...row, tenantId: scope.tenantId })
    .onConflictDoUpdate({ target: [attachmentObjects.tenantId, attachmentObjects.sha256], set: { seenAt: sql`excluded.seen_at` } })
}

const referred = (scope: Scope): SQL =>
  exists(
    scope.tx
      .select({ one: sql`1` })
      .from(attachments)
      .where(and(eq(attachments.tenantId, scope.tenantId), eq(attachments.tenantId, attachmentObjects.tenantId), eq(attachments.sha256, attachmentObjects.sha256), isNull(attachments.removedAt))),
  )

/** Content that no record refers to and that was last given before `before`. */
export const selectUnreferred = async (scope: Scope, before: Date, limit: number): Promise<string[]> => {
  const rows = await scope.tx
    .select({ sha256: attachmentObjects.sha256 })
    .from(attachmentObjects)
    .where(and(eq(attachmentObjects.tenantId, scope.tenantId), lt(attachmentObjects.seenAt, before), not(referred(scope))))
    .limit(limit)
  return rows.map(({ sha256 }) => sha256)
}

/** Takes the row of such content away, if it is still such; whoever gives it again waits for the end of the transaction. */
export const deleteUnreferred = async (scope: Scope, sha256: string, before: Date): Promise<boolean> => {
  const rows = await scope.tx
    .delete(attachmentObjects)
    .where(and(eq(attachmentObjects.tenantId, scope.tenantId), eq(attachmentObjects.sha256, sha256), lt(attachmentObjects.seenAt, before), not(referred(scope))))
    .returning({ sha256: attachmentObjects.sha256 })
  return rows.length > 0
}

/** Content that records of a tenant refer to, once each, in the order of its hash. */
export const selectReferred = (tx: Tx, tenantId: string): Promise<Array<{ sha256: string; size: number }>> =>
  tx
    .selectDistinct({ sha256: attachments.sha256, size: attachments.size })
    .from(attachments)
    .where(and(eq(attachments.tenantId, tenantId), isNull(attachments.removedAt)))
    .orderBy(asc(attachments.sha256))

/** Records of the same kind, other than this one, that hold content that this one holds too; at most fifty. */
export const selectSharers = async (scope: Scope, type: string, id: string): Promise<string[]> => {
  const own = scope.tx.select({ sha256: attachments.sha256 }).from(attachments).where(live(scope, type, id))
  const rows = await scope.tx
    .selectDistinct({ ownerId: attachments.ownerId })
    .from(attachments)
    .where(and(eq(attachments.tenantId, scope.tenantId), eq(attachments.ownerType, type), not(eq(attachments.ownerId, id)), isNull(attachments.removedAt), inArray(attachments.sha256, own)))
    .limit(50)
  return rows.map(({ ownerId }) => ownerId)
}

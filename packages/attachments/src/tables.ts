import { bigint, index, instant, primaryKey, sql, tenantTable, text, uniqueIndex, uuid } from '@dangjian/db/tables'

/** Content that a tenant holds, once however many records refer to it. The row stands before the bytes are written and goes after they are gone. */
export const attachmentObjects = tenantTable(
  'attachment_objects',
  {
    /** SHA-256 of the bytes as stored, lower-case hex. */
    sha256: text('sha256').notNull(),
    size: bigint('size', { mode: 'number' }).notNull(),
    mediaType: text('media_type').notNull(),
    /** When content was last given: a purge leaves what may be on its way into a record. */
    seenAt: instant('seen_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.sha256] })],
)

/** A file of a record. Taking it off is a mark with a reason; the row stays. */
export const attachments = tenantTable(
  'record_files',
  {
    id: uuid('id').notNull(),
    /** The kind of record, as registered by its domain: `meeting`, `admission_case`. */
    ownerType: text('owner_type').notNull(),
    ownerId: uuid('owner_id').notNull(),
    /** Path of the record's organization when the file came, for the audit trail. */
    orgPath: text('org_path').notNull(),
    sha256: text('sha256').notNull(),
    name: text('name').notNull(),
    mediaType: text('media_type').notNull(),
    size: bigint('size', { mode: 'number' }).notNull(),
    createdBy: uuid('created_by'),
    createdByName: text('created_by_name').notNull(),
    createdAt: instant('created_at').notNull(),
    removedAt: instant('removed_at'),
    removedBy: text('removed_by'),
    removalReason: text('removal_reason'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index('record_files_owner').on(t.tenantId, t.ownerType, t.ownerId),
    index('record_files_content').on(t.tenantId, t.sha256),
    // The same file twice on one record is one file, also when two devices send it at once.
    uniqueIndex('record_files_once').on(t.tenantId, t.ownerType, t.ownerId, t.sha256).where(sql`removed_at is null`),
  ],
)

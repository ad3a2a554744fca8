import { foreignKey, index, instant, jsonb, primaryKey, tenantTable, text, textC, uuid } from '@dangjian/db/tables'

/** An article of the portal; readable inside the subtree of `audience_path`. */
export const articles = tenantTable(
  'articles',
  {
    id: uuid('id').notNull(),
    column: text('column_key').$type<'news' | 'study' | 'notice'>().notNull(),
    title: text('title').notNull(),
    body: text('body').notNull(),
    tags: jsonb('tags').$type<string[]>().notNull(),
    author: text('author').notNull(),
    audiencePath: textC('audience_path').notNull(),
    status: text('status').$type<'draft' | 'published' | 'withdrawn'>().notNull(),
    publishedAt: instant('published_at'),
    createdBy: text('created_by').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.id] }), index('articles_published').on(t.tenantId, t.status, t.publishedAt)],
)

/** A message to the members of a subtree or to named members. */
export const messages = tenantTable(
  'messages',
  {
    id: uuid('id').notNull(),
    title: text('title').notNull(),
    body: text('body').notNull(),
    audiencePath: textC('audience_path').notNull(),
    link: text('link'),
    sentBy: text('sent_by').notNull(),
    sentAt: instant('sent_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.id] }), index('messages_sent').on(t.tenantId, t.sentAt)],
)

/** One member's copy of a message: sent once, read once. */
export const messageReceipts = tenantTable(
  'message_receipts',
  { messageId: uuid('message_id').notNull(), memberId: uuid('member_id').notNull(), deliveredAt: instant('delivered_at').notNull(), readAt: instant('read_at') },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.memberId, t.messageId] }),
    index('message_receipts_message').on(t.tenantId, t.messageId),
    foreignKey({ columns: [t.tenantId, t.messageId], foreignColumns: [messages.tenantId, messages.id] }),
  ],
)

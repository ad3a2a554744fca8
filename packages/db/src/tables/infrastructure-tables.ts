import { index, instant, integer, jsonb, localSchema, primaryKey, tenantTable, text, uuid } from './tenant-table.ts'

/** Who did what to which record, written in the transaction that did it; append-only for the run-time role. */
export const auditEntries = tenantTable(
  'audit_entries',
  {
    id: uuid('id').notNull(),
    occurredAt: instant('occurred_at').notNull(),
    actorKind: text('actor_kind').notNull(),
    actorAccountId: uuid('actor_account_id'),
    actorMemberId: uuid('actor_member_id'),
    actorName: text('actor_name').notNull(),
    action: text('action').notNull(),
    subjectType: text('subject_type').notNull(),
    subjectId: text('subject_id').notNull(),
    orgPath: text('org_path'),
    summary: text('summary').notNull(),
    details: jsonb('details').$type<Record<string, unknown>>().notNull(),
    requestId: text('request_id').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.id] }), index('audit_entries_subject').on(t.tenantId, t.subjectType, t.subjectId)],
)

/** Answers of mutations by idempotency key, so that a repeated call gives the first answer. */
export const idempotencyKeys = tenantTable(
  'idempotency_keys',
  {
    key: text('key').notNull(),
    accountId: uuid('account_id').notNull(),
    path: text('path').notNull(),
    response: jsonb('response'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.accountId, t.key] })],
)

/** Events waiting for delivery; written in the transaction that caused them, removed in the transaction that consumed them. */
export const outbox = localSchema.table(
  'outbox',
  {
    id: uuid('id').primaryKey(),
    tenantId: uuid('tenant_id').notNull(),
    type: text('type').notNull(),
    payload: jsonb('payload').notNull(),
    createdAt: instant('created_at').notNull(),
    attempts: integer('attempts').notNull().default(0),
    nextAttemptAt: instant('next_attempt_at').notNull(),
    lastError: text('last_error'),
  },
  (t) => [index('outbox_due').on(t.nextAttemptAt, t.id)],
)

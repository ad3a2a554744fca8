import { bigint, date, index, instant, integer, localSchema, primaryKey, tenantTable, text, uniqueIndex, uuid } from '@dangjian/db/tables'

/** The directory of accounts: logins are unique in the whole deployment, so the directory is local, not a tenant table. */
export const accounts = localSchema.table(
  'accounts',
  {
    id: uuid('id').primaryKey(),
    tenantId: uuid('tenant_id').notNull(),
    memberId: uuid('member_id'),
    login: text('login').notNull(),
    displayName: text('display_name').notNull(),
    passwordHash: text('password_hash').notNull(),
    status: text('status').$type<'active' | 'disabled'>().notNull(),
    /** When the owner set the password; null while it is the temporary one that an administrator handed out. */
    passwordChangedAt: instant('password_changed_at'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [uniqueIndex('accounts_login').on(t.login), index('accounts_tenant').on(t.tenantId, t.id)],
)

/** Sessions by the SHA-256 of their token; the token itself is only in the cookie. */
export const sessions = localSchema.table(
  'sessions',
  {
    tokenHash: text('token_hash').primaryKey(),
    accountId: uuid('account_id').notNull(),
    tenantId: uuid('tenant_id').notNull(),
    createdAt: instant('created_at').notNull(),
    lastSeenAt: instant('last_seen_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    userAgent: text('user_agent').notNull(),
  },
  (t) => [index('sessions_account').on(t.accountId), index('sessions_expiry').on(t.expiresAt)],
)

/**
 * Failed log-ins in a row per login name, known or not (by SHA-256 of the name), so that a lock tells nobody which names exist.
 */
export const loginGuards = localSchema.table('login_guards', {
  nameHash: text('name_hash').primaryKey(),
  failedAttempts: integer('failed_attempts').notNull(),
  lockedUntil: instant('locked_until'),
  lastFailedAt: instant('last_failed_at').notNull(),
})

/** Failed log-ins per source and minute window, for the throttle. */
export const loginAttempts = localSchema.table(
  'login_attempts',
  { source: text('source').notNull(), windowStart: instant('window_start').notNull(), count: integer('count').notNull() },
  (t) => [primaryKey({ columns: [t.source, t.windowStart] })],
)

/** A role over one organization's subtree (null: the whole tenant), from a day to a day (open end: null, exclusive). */
export const grants = tenantTable(
  'grants',
  {
    id: uuid('id').notNull(),
    accountId: uuid('account_id').notNull(),
    role: text('role').notNull(),
    orgUnitId: uuid('org_unit_id'),
    validFrom: date('valid_from').notNull(),
    validTo: date('valid_to'),
    grantedBy: text('granted_by').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.id] }), index('grants_account').on(t.tenantId, t.accountId)],
)

/** The seal of one audit entry: its place in the tenant's chain and the hash over entry and predecessor. Append-only. */
export const auditSeals = tenantTable(
  'audit_seals',
  {
    seq: bigint('seq', { mode: 'number' }).notNull(),
    entryId: uuid('entry_id').notNull(),
    previousHash: text('previous_hash').notNull(),
    hash: text('hash').notNull(),
    sealedAt: instant('sealed_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.seq] }), uniqueIndex('audit_seals_entry').on(t.tenantId, t.entryId)],
)

/** End of each tenant's chain; locked by the sealer, so that one sealer at a time adds to it. */
export const auditHeads = tenantTable(
  'audit_heads',
  { seq: bigint('seq', { mode: 'number' }).notNull(), hash: text('hash').notNull() },
  (t) => [primaryKey({ columns: [t.tenantId] })],
)

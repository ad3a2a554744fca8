import type { LifeKind } from '@dangjian/regulations'
import { date, foreignKey, index, instant, integer, jsonb, primaryKey, tenantTable, text, uniqueIndex, uuid } from '@dangjian/db/tables'

/** Organizational life that is no meeting (民主评议, 谈心谈话): that it was completed for a period, and which record says so. */
export const lifeRecords = tenantTable(
  'life_records',
  {
    orgUnitId: uuid('org_unit_id').notNull(),
    kind: text('kind').$type<LifeKind>().notNull(),
    period: text('period').notNull(),
    heldOn: date('held_on').notNull(),
    sourceType: text('source_type').notNull(),
    sourceId: uuid('source_id').notNull(),
    notedAt: instant('noted_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.orgUnitId, t.kind, t.period] })],
)

/** A tenant's own frequency of a kind: stricter than the article, or where the article names none. Versions, append-only; the latest in force counts. */
export const lifeFrequencies = tenantTable(
  'life_frequencies',
  {
    id: uuid('id').notNull(),
    kind: text('kind').$type<LifeKind>().notNull(),
    times: integer('times').notNull(),
    /** Periods that begin on or after this day. */
    effectiveFrom: date('effective_from').notNull(),
    /** The local document it rests on. */
    basis: text('basis').notNull(),
    setBy: text('set_by').notNull(),
    setAt: instant('set_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.id] }), index('life_frequencies_kind').on(t.tenantId, t.kind, t.effectiveFrom)],
)

/** A period whose state was written down after its end, once for the whole tenant. Append-only. */
export const complianceClosings = tenantTable(
  'compliance_closings',
  {
    period: text('period').notNull(),
    frozenAt: instant('frozen_at').notNull(),
    cells: integer('cells').notNull(),
    /** SHA-256 over the hashes of its places in order. */
    hash: text('hash').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.period] })],
)

/** How one organization stood to one kind in one period when the period was over. Append-only: what changes later is seen beside it. */
export const complianceFreezes = tenantTable(
  'compliance_freezes',
  {
    orgUnitId: uuid('org_unit_id').notNull(),
    kind: text('kind').$type<LifeKind>().notNull(),
    period: text('period').notNull(),
    state: text('state').notNull(),
    done: integer('done').notNull(),
    required: integer('required').notNull(),
    heldOn: date('held_on'),
    frozenAt: instant('frozen_at').notNull(),
    hash: text('hash').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.orgUnitId, t.kind, t.period] })],
)

/** What was answered to a question about a record (请核对). The question is asked again when what it rests on changes. */
export const recordSignalAnswers = tenantTable(
  'record_signal_answers',
  {
    meetingId: uuid('meeting_id').notNull(),
    signal: text('signal').notNull(),
    /** Digest of the evidence that was answered. */
    evidence: text('evidence').notNull(),
    answer: text('answer').notNull(),
    answeredBy: text('answered_by').notNull(),
    answeredAt: instant('answered_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.meetingId, t.signal, t.evidence] })],
)

/** One shift of a duty cycle: hours of the Shanghai day, `to` below `from` runs past midnight; null hours are off. */
export interface DutyShift {
  readonly name: string
  readonly from: string | null
  readonly to: string | null
}

/** A duty roster: crews that go through the same cycle of days, each set off from the one before. */
export const dutyRosters = tenantTable(
  'duty_rosters',
  {
    id: uuid('id').notNull(),
    orgUnitId: uuid('org_unit_id').notNull(),
    name: text('name').notNull(),
    crews: integer('crews').notNull(),
    /** Day by day, for the first crew. */
    cycle: jsonb('cycle').$type<DutyShift[]>().notNull(),
    /** First day of the cycle for the first crew. */
    anchorOn: date('anchor_on').notNull(),
    version: integer('version').notNull().default(1),
    changedBy: text('changed_by').notNull(),
    changedAt: instant('changed_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.id] }), uniqueIndex('duty_rosters_unit').on(t.tenantId, t.orgUnitId)],
)

/** Which crew a member is in; members on no roster work by day. */
export const dutyCrews = tenantTable(
  'duty_crews',
  {
    rosterId: uuid('roster_id').notNull(),
    memberId: uuid('member_id').notNull(),
    /** From 0. */
    crew: integer('crew').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.rosterId, t.memberId] }),
    index('duty_crews_member').on(t.tenantId, t.memberId),
    foreignKey({ columns: [t.tenantId, t.rosterId], foreignColumns: [dutyRosters.tenantId, dutyRosters.id] }),
  ],
)

/** A subscription to a calendar by an address with a secret, of which only the SHA-256 is kept. */
export const calendarFeeds = tenantTable(
  'calendar_feeds',
  {
    id: uuid('id').notNull(),
    accountId: uuid('account_id').notNull(),
    /** Organization whose calendar it is; null for the person's own. */
    orgUnitId: uuid('org_unit_id'),
    tokenHash: text('token_hash').notNull(),
    createdAt: instant('created_at').notNull(),
    lastFetchedAt: instant('last_fetched_at'),
    revokedAt: instant('revoked_at'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex('calendar_feeds_token').on(t.tenantId, t.tokenHash),
    index('calendar_feeds_account').on(t.tenantId, t.accountId),
  ],
)

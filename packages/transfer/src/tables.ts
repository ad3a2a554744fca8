import { boolean, bytes, date, foreignKey, index, instant, integer, jsonb, primaryKey, sql, tenantTable, text, textC, uniqueIndex, uuid } from '@dangjian/db/tables'
import type { RefusalReason, TransferReason } from './transfer-words.ts'

/**
 * `drafted` by the branch, `approved` by the committee, `sent` (in transit, counted at the origin), `withdrawing` asked back and not yet answered
 * by the receiver, `refused` back at the origin, `received` by the target, `withdrawn` before receipt. `received` at the origin means closed.
 */
export type TransferState = 'drafted' | 'approved' | 'sent' | 'withdrawing' | 'refused' | 'received' | 'withdrawn'

/** `internal` inside the tenant, `out` the origin's record, `in` the receiver's record of the same transfer under the same id. */
export type TransferDirection = 'internal' | 'out' | 'in'

/** `internal` between branches, `tenant` to another tenant of the deployment, `package` out of it by signed package and introduction letter. */
export type TransferWay = 'internal' | 'tenant' | 'package'

/** Transfers of affiliation (EDU-06): each tenant keeps its own side; what it knows of the other came as an exchange or in a package. */
export const transfers = tenantTable(
  'transfers',
  {
    id: uuid('id').notNull(),
    direction: text('direction').$type<TransferDirection>().notNull(),
    way: text('way').$type<TransferWay>().notNull(),
    state: text('state').$type<TransferState>().notNull(),
    /** 1 for the first try; a second try after a refusal is attempt 2 of the same transfer. */
    attempt: integer('attempt').notNull(),
    /** The member in this tenant; null on the receiver's side until the receipt. */
    memberId: uuid('member_id'),
    memberName: text('member_name').notNull(),
    namePinyin: textC('name_pinyin').notNull(),
    nameInitials: text('name_initials').notNull(),
    memberStatus: text('member_status').$type<'formal' | 'probationary'>().notNull(),
    fromUnitId: uuid('from_unit_id'),
    fromUnitName: text('from_unit_name').notNull(),
    fromTenantId: uuid('from_tenant_id'),
    fromTenantName: text('from_tenant_name').notNull(),
    toTenantId: uuid('target_tenant_id'),
    toTenantName: text('to_tenant_name').notNull(),
    toUnitId: uuid('to_unit_id'),
    toUnitName: text('to_unit_name'),
    toGroupId: uuid('to_group_id'),
    reason: text('reason').$type<TransferReason>().notNull(),
    reasonNote: text('reason_note').notNull(),
    /** The month, YYYY-MM, up to which the branch confirms the dues as paid. */
    duesPaidTo: text('dues_paid_to'),
    /** What the branch confirms by hand where no record tells: keys of the pre-flight. */
    confirmed: jsonb('confirmed').$type<string[]>().notNull(),
    /** Whether posts held at the origin end with the receipt. */
    endsPosts: boolean('ends_posts').notNull(),
    draftedOn: date('drafted_on').notNull(),
    draftedBy: text('drafted_by').notNull(),
    draftedByName: text('drafted_by_name').notNull(),
    approvedOn: date('approved_on'),
    approvedBy: text('approved_by'),
    approvedByName: text('approved_by_name'),
    sentOn: date('sent_on'),
    letterNumber: text('letter_number'),
    letterIssuedOn: date('letter_issued_on'),
    letterValidUntil: date('letter_valid_until'),
    refusalReason: text('refusal_reason').$type<RefusalReason>(),
    refusalNote: text('refusal_note'),
    refusedOn: date('refused_on'),
    receivedOn: date('received_on'),
    /** The receiver's record of the person as the package brought it, sealed with this tenant's key; null at the origin. */
    recordSealed: bytes('record_sealed'),
    originMemberId: uuid('origin_member_id'),
    version: integer('version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    // Whoever is in transit cannot set out a second time.
    uniqueIndex('transfers_open_member').on(t.tenantId, t.memberId).where(sql`direction <> 'in' and state in ('drafted', 'approved', 'sent', 'withdrawing', 'refused')`),
    index('transfers_list').on(t.tenantId, t.direction, t.state, t.id),
    index('transfers_member').on(t.tenantId, t.memberId, t.id),
  ],
)

/** What happened to a transfer, step by step. Append-only. */
export const transferEvents = tenantTable(
  'transfer_events',
  {
    id: uuid('id').notNull(),
    transferId: uuid('transfer_id').notNull(),
    attempt: integer('attempt').notNull(),
    kind: text('kind').notNull(),
    happenedOn: date('happened_on').notNull(),
    at: instant('at').notNull(),
    byName: text('by_name').notNull(),
    note: text('note').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index('transfer_events_transfer').on(t.tenantId, t.transferId, t.id),
    foreignKey({ columns: [t.tenantId, t.transferId], foreignColumns: [transfers.tenantId, transfers.id] }),
  ],
)

/** Introduction letters (介绍信) with their own numbers per tenant and year; their 存根 is kept 30 years (ST-05), so no row is ever removed. */
export const transferLetters = tenantTable(
  'transfer_letters',
  {
    id: uuid('id').notNull(),
    transferId: uuid('transfer_id').notNull(),
    attempt: integer('attempt').notNull(),
    year: integer('year').notNull(),
    number: integer('number').notNull(),
    issuedOn: date('issued_on').notNull(),
    validUntil: date('valid_until').notNull(),
    /** `used` by a receipt, `lost` and reissued, `void` after refusal or withdrawal. */
    state: text('state').$type<'valid' | 'used' | 'lost' | 'void'>().notNull(),
    /** The code printed on the paper letter, which opens the package. */
    codeSealed: bytes('code_sealed').notNull(),
    issuedByName: text('issued_by_name').notNull(),
    note: text('note').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex('transfer_letters_number').on(t.tenantId, t.year, t.number),
    index('transfer_letters_transfer').on(t.tenantId, t.transferId, t.id),
    foreignKey({ columns: [t.tenantId, t.transferId], foreignColumns: [transfers.tenantId, transfers.id] }),
  ],
)

/** The last letter number of a year. */
export const transferLetterCounters = tenantTable(
  'transfer_letter_counters',
  { year: integer('year').notNull(), last: integer('last').notNull() },
  (t) => [primaryKey({ columns: [t.tenantId, t.year] })],
)

/** The tenant's own Ed25519 key for packages; the private half is sealed. */
export const transferKeys = tenantTable(
  'transfer_keys',
  {
    id: uuid('id').notNull(),
    publicKey: text('public_key').notNull(),
    privateKeySealed: bytes('private_key_sealed').notNull(),
    createdAt: instant('created_at').notNull(),
    retiredAt: instant('retired_at'),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.id] }), uniqueIndex('transfer_keys_active').on(t.tenantId).where(sql`retired_at is null`)],
)

/** Keys of other issuers that a package with the right code of its paper letter has proven once. */
export const transferTrustedKeys = tenantTable(
  'transfer_trusted_keys',
  {
    issuerCode: text('issuer_code').notNull(),
    issuerName: text('issuer_name').notNull(),
    publicKey: text('public_key').notNull(),
    confirmedAt: instant('confirmed_at').notNull(),
    confirmedByName: text('confirmed_by_name').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.issuerCode] })],
)

import { boolean, bytes, date, foreignKey, index, instant, integer, jsonb, primaryKey, sql, tenantTable, text, textC, unique, uniqueIndex, uuid } from '@dangjian/db/tables'
import type { ReminderAudience } from './audience-schema.ts'
import type { ChannelKind } from './channels/channel-kind.ts'

/** How hard a notice presses: in-app only; by the channels the person accepts, gathered once a day; by every channel meant for what must arrive. */
export type Urgency = 'quiet' | 'normal' | 'mandatory'

/** What people are told: one row for each matter of a tenant, whoever asks for it and however often. */
export const notices = tenantTable(
  'notices',
  {
    id: uuid('id').notNull(),
    /** Names the matter, such as `meeting.notified:<id>:v1`. */
    matter: text('matter').notNull(),
    title: text('title').notNull(),
    body: text('body').notNull(),
    link: text('link'),
    urgency: text('urgency').$type<Urgency>().notNull(),
    /** Not shown and not sent before this instant. */
    notBefore: instant('not_before').notNull(),
    orgPath: textC('org_path').notNull(),
    sentBy: text('sent_by').notNull(),
    state: text('state').$type<'waiting' | 'delivered'>().notNull(),
    /** The message of the cloud that carries it inside the app; set when it is delivered. */
    messageId: uuid('message_id'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    unique('notices_matter').on(t.tenantId, t.matter),
    index('notices_waiting').on(t.tenantId, t.notBefore).where(sql`state = 'waiting'`),
  ],
)

/** One person to be told of one matter: the key is what makes it once. */
export const noticeRecipients = tenantTable(
  'notice_recipients',
  { noticeId: uuid('notice_id').notNull(), memberId: uuid('member_id').notNull() },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.noticeId, t.memberId] }),
    foreignKey({ columns: [t.tenantId, t.noticeId], foreignColumns: [notices.tenantId, notices.id] }),
  ],
)

/**
 * How a delivery stands: waiting; claimed by a worker that has not yet handed it over; handed over without an answer so far; acknowledged; refused for good; the channel has
 * no address of the person or was switched off; handed over with an outcome that nobody can tell, which is never sent again by itself.
 */
export type DeliveryState = 'queued' | 'claimed' | 'handed' | 'sent' | 'failed' | 'skipped' | 'unsure'

/** One notice for one person over one outside channel. Deliveries that travel in one message share `parcel_id`. */
export const deliveries = tenantTable(
  'deliveries',
  {
    id: uuid('id').notNull(),
    noticeId: uuid('notice_id').notNull(),
    memberId: uuid('member_id').notNull(),
    channel: text('channel').$type<ChannelKind>().notNull(),
    state: text('state').$type<DeliveryState>().notNull(),
    /** Not sent before this instant: digest and quiet hours are reckoned in, later attempts too. */
    dueAt: instant('due_at').notNull(),
    /** One message to the outside; its name there too (Message-ID, OutId, client_msg_id), so that it is the same message however often it is tried. */
    parcelId: uuid('parcel_id'),
    attempts: integer('attempts').notNull().default(0),
    /** Until then the claim holds; a later worker may take over. */
    leaseUntil: instant('lease_until'),
    handedAt: instant('handed_at'),
    providerId: text('provider_id'),
    errorCode: text('error_code'),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    unique('deliveries_once').on(t.tenantId, t.noticeId, t.memberId, t.channel),
    index('deliveries_due').on(t.tenantId, t.dueAt).where(sql`state = 'queued'`),
    index('deliveries_open').on(t.tenantId, t.leaseUntil).where(sql`state in ('claimed', 'handed')`),
    index('deliveries_parcel').on(t.tenantId, t.parcelId),
    index('deliveries_handed').on(t.tenantId, t.channel, t.handedAt),
    foreignKey({ columns: [t.tenantId, t.noticeId], foreignColumns: [notices.tenantId, notices.id] }),
  ],
)

/** 节前, 节中, 节后, or without a phase. */
export type ReminderPhase = 'before' | 'during' | 'after' | 'once'

/** A reminder of the plan. Rule and year name it once for each organization, so that planning again adds nothing twice. */
export const reminders = tenantTable(
  'reminders',
  {
    id: uuid('id').notNull(),
    orgUnitId: uuid('org_unit_id').notNull(),
    orgPath: textC('org_path').notNull(),
    year: integer('year').notNull(),
    /** `holiday.spring_festival.before`, `period.<id>.during`; null for a single one written by hand. */
    ruleKey: text('rule_key'),
    /** 春节, 全国两会, 党费. */
    occasion: text('occasion').notNull(),
    phase: text('phase').$type<ReminderPhase>().notNull(),
    title: text('title').notNull(),
    body: text('body').notNull(),
    audience: jsonb('audience').$type<ReminderAudience>().notNull(),
    urgency: text('urgency').$type<Urgency>().notNull(),
    sendOn: date('send_on').notNull(),
    /** `HH:mm` in Asia/Shanghai. */
    sendTime: text('send_time').notNull(),
    /** True while the State Council's arrangement of the year is not known: the days are reckoned from the statutory days alone. */
    isProvisional: boolean('is_provisional').notNull(),
    /** Somebody changed what the rule had proposed: planning again leaves it alone. */
    isEdited: boolean('is_edited').notNull(),
    state: text('state').$type<'planned' | 'approved' | 'sent' | 'cancelled'>().notNull(),
    approvedByName: text('approved_by_name'),
    approvedAt: instant('approved_at'),
    sentAt: instant('sent_at'),
    /** What it became. */
    noticeId: uuid('notice_id'),
    cancelReason: text('cancel_reason'),
    /** The reminder that this one corrects. */
    correctsId: uuid('corrects_id'),
    createdByName: text('created_by_name').notNull(),
    createdAt: instant('created_at').notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex('reminders_rule').on(t.tenantId, t.orgUnitId, t.year, t.ruleKey).where(sql`rule_key is not null`),
    index('reminders_year').on(t.tenantId, t.year, t.sendOn, t.id),
    index('reminders_due').on(t.tenantId, t.sendOn).where(sql`state = 'approved'`),
    index('reminders_notice').on(t.tenantId, t.noticeId),
  ],
)

/** When a tenant's outside messages may go, as `HH:mm` in Asia/Shanghai; absent means the defaults. */
export const reminderSettings = tenantTable(
  'reminder_settings',
  { quietFrom: text('quiet_from').notNull(), quietTo: text('quiet_to').notNull(), digestAt: text('digest_at').notNull(), updatedByName: text('updated_by_name').notNull(), updatedAt: instant('updated_at').notNull() },
  (t) => [primaryKey({ columns: [t.tenantId] })],
)

/** An outside channel of a tenant. Its secrets are sealed; nothing hands them out again. */
export const channels = tenantTable(
  'channels',
  {
    kind: text('kind').$type<ChannelKind>().notNull(),
    isEnabled: boolean('is_enabled').notNull(),
    /** Carries what must arrive also to people who have not chosen it. */
    forMandatory: boolean('for_mandatory').notNull(),
    perMinute: integer('per_minute').notNull(),
    settings: jsonb('settings').$type<Record<string, unknown>>().notNull(),
    secretSealed: bytes('secret_sealed'),
    testedAt: instant('tested_at'),
    testOutcome: text('test_outcome'),
    updatedByName: text('updated_by_name').notNull(),
    updatedAt: instant('updated_at').notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.kind] })],
)

/** What a member said about a channel: whether to use it for what is not mandatory, and the address there. */
export const memberChannels = tenantTable(
  'member_channels',
  {
    memberId: uuid('member_id').notNull(),
    channel: text('channel').$type<ChannelKind>().notNull(),
    accepts: boolean('accepts').notNull(),
    /** E-mail address, user id or openid; null where the roster has it (the phone number for SMS). */
    addressSealed: bytes('address_sealed'),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.memberId, t.channel] })],
)

import type { AbsenceReason, AttendanceState, MeetingKind } from '@dangjian/contracts'
import type { LifeKind, Verdict } from '@dangjian/regulations'
import { boolean, date, foreignKey, index, instant, integer, jsonb, primaryKey, tenantTable, text, uniqueIndex, uuid } from '@dangjian/db/tables'

export * from './calendar-tables.ts'
export * from './minutes-tables.ts'

/** A member's answer to an invitation. */
export type MeetingReply = 'coming' | 'cannot'

/** How far a record is on its way: to be checked, sent back with a question, checked by another person, archived. */
export type RecordStage = 'pending' | 'returned' | 'checked' | 'archived'

/** What was done with a meeting and its record, in order. */
export type MeetingStepKind = 'planned' | 'notified' | 'moved' | 'cancelled' | 'recorded' | 'corrected' | 'made_up' | 'returned' | 'checked' | 'archived' | 'appended'

/** What is to be put right after an 组织生活会 or 民主生活会, by whom and until which day (BR-21). */
export interface Rectification {
  readonly what: string
  readonly who: string
  /** Shanghai day. */
  readonly until: string
}

/** That a record was entered later than it should have been, why, and on which day. */
export interface LateEntry {
  readonly reason: string
  readonly enteredOn: string
}

/** A planned or held piece of organizational life. `period` is the period it counts for (month, quarter or year by kind). */
export const meetings = tenantTable(
  'meetings',
  {
    id: uuid('id').notNull(),
    orgUnitId: uuid('org_unit_id').notNull(),
    kind: text('kind').$type<MeetingKind>().notNull(),
    title: text('title').notNull(),
    period: text('period').notNull(),
    startsAt: instant('starts_at').notNull(),
    place: text('place').notNull(),
    /** Length of collective study that the meeting carries, in minutes; 45 minutes are one 学时. */
    studyMinutes: integer('study_minutes').notNull().default(0),
    agenda: jsonb('agenda').$type<string[]>().notNull(),
    status: text('status').$type<'planned' | 'held' | 'cancelled'>().notNull(),
    heldOn: date('held_on'),
    chairMemberId: uuid('chair_member_id'),
    /** Who gave the lesson of a party_lecture. */
    lecturerMemberId: uuid('lecturer_member_id'),
    minutes: text('minutes'),
    /** The quorum verdict of a meeting that votes; null for the other kinds and while planned. */
    quorum: jsonb('quorum').$type<Verdict>(),
    /** False when the meeting lacked its quorum: it stands on record and does not count as held. */
    opened: boolean('opened').notNull().default(true),
    cancelReason: text('cancel_reason'),
    recordedBy: text('recorded_by'),
    recordedAt: instant('recorded_at'),
    /** Null until there is a record. */
    recordStage: text('record_stage').$type<RecordStage>(),
    /** Accounts that recorded or corrected it: none of them checks it. */
    authorIds: jsonb('author_ids').$type<string[]>().notNull().default([]),
    /** Set for a record entered after the end of its period, or more than seven days after the meeting (补录). */
    lateEntry: jsonb('late_entry').$type<LateEntry>(),
    rectifications: jsonb('rectifications').$type<Rectification[]>().notNull().default([]),
    /** The duty list made of them. */
    rectificationListId: uuid('rectification_list_id'),
    /** Last time its people were told of it; null again when it was moved afterwards. */
    notifiedAt: instant('notified_at'),
    /** How often its people were told, so that each telling is a matter of its own. */
    notices: integer('notices').notNull().default(0),
    /** Whether members may sign in by themselves; off unless somebody offers it, and never compulsory (AF-02). */
    signIn: boolean('sign_in').notNull().default(false),
    /** A second session for people on shifts. */
    secondStartsAt: instant('second_starts_at'),
    secondPlace: text('second_place'),
    version: integer('version').notNull().default(1),
    createdBy: text('created_by').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.id] }), index('meetings_unit').on(t.tenantId, t.orgUnitId, t.kind, t.period), index('meetings_start').on(t.tenantId, t.startsAt), index('meetings_stage').on(t.tenantId, t.recordStage, t.startsAt)],
)

/** The roster frozen when the meeting was planned or recorded, with who came and why not. */
export const attendance = tenantTable(
  'attendance',
  {
    meetingId: uuid('meeting_id').notNull(),
    memberId: uuid('member_id').notNull(),
    memberName: text('member_name').notNull(),
    memberPinyin: text('member_pinyin').notNull(),
    /** Committee member at a committee meeting, formal member with vote at a branch meeting. */
    hasVote: boolean('has_vote').notNull(),
    state: text('state').$type<AttendanceState | 'expected'>().notNull(),
    reason: text('reason').$type<AbsenceReason>(),
    note: text('note'),
    /** The branch that the person came with to a joint meeting; null for the host's own people. */
    unitId: uuid('unit_id'),
    /** Which session the person went to, or chose before. */
    session: integer('session').notNull().default(1),
    /** Day on which somebody who had missed it caught up (补课); it counts as attended. */
    madeUpOn: date('made_up_on'),
    /** When and how the person signed in; it only presets what the recorder confirms. */
    signedInAt: instant('signed_in_at'),
    signedInBy: text('signed_in_by').$type<'code' | 'link'>(),
    /** Wrong codes since the last right one, for the throttle. */
    signInMisses: integer('sign_in_misses').notNull().default(0),
    signInMissedAt: instant('sign_in_missed_at'),
    /** What the person answered before the meeting. */
    reply: text('reply').$type<MeetingReply>(),
    replyReason: text('reply_reason').$type<AbsenceReason>(),
    replyNote: text('reply_note'),
    repliedAt: instant('replied_at'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.meetingId, t.memberId] }),
    index('attendance_member').on(t.tenantId, t.memberId),
    foreignKey({ columns: [t.tenantId, t.meetingId], foreignColumns: [meetings.tenantId, meetings.id] }),
  ],
)

/** A resolution with its votes and the quorum verdict (rule id, numbers) as computed when it was recorded. */
export const resolutions = tenantTable(
  'resolutions',
  {
    id: uuid('id').notNull(),
    meetingId: uuid('meeting_id').notNull(),
    position: integer('position').notNull(),
    title: text('title').notNull(),
    eligible: integer('eligible').notNull(),
    present: integer('present').notNull(),
    inFavour: integer('in_favour').notNull(),
    against: integer('against').notNull(),
    abstained: integer('abstained').notNull(),
    outcome: text('outcome').$type<'passed' | 'rejected'>().notNull(),
    verdict: jsonb('verdict').$type<Verdict>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex('resolutions_position').on(t.tenantId, t.meetingId, t.position),
    foreignKey({ columns: [t.tenantId, t.meetingId], foreignColumns: [meetings.tenantId, meetings.id] }),
  ],
)

/** A period that need not be held, with reason and approver. */
export const lifeExemptions = tenantTable(
  'life_exemptions',
  {
    orgUnitId: uuid('org_unit_id').notNull(),
    kind: text('kind').$type<LifeKind>().notNull(),
    period: text('period').notNull(),
    reason: text('reason').notNull(),
    /** What the exemption rests on, as cited; absent where the reason alone carries it. */
    article: text('article'),
    approvedBy: text('approved_by').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.orgUnitId, t.kind, t.period] })],
)

/** A correction of a record: what stood there, what stands there now, why, by whom. Append-only. */
export const meetingCorrections = tenantTable(
  'meeting_corrections',
  {
    id: uuid('id').notNull(),
    meetingId: uuid('meeting_id').notNull(),
    reason: text('reason').notNull(),
    changes: jsonb('changes').$type<Array<{ field: string; before: string; after: string }>>().notNull(),
    correctedBy: text('corrected_by').notNull(),
    correctedAt: instant('corrected_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index('meeting_corrections_meeting').on(t.tenantId, t.meetingId, t.correctedAt),
    foreignKey({ columns: [t.tenantId, t.meetingId], foreignColumns: [meetings.tenantId, meetings.id] }),
  ],
)

/** A branch that holds a meeting together with the host; its people stand on the roster with it. */
export const meetingParticipants = tenantTable(
  'meeting_participants',
  {
    meetingId: uuid('meeting_id').notNull(),
    orgUnitId: uuid('org_unit_id').notNull(),
    position: integer('position').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.meetingId, t.orgUnitId] }),
    index('meeting_participants_unit').on(t.tenantId, t.orgUnitId),
    foreignKey({ columns: [t.tenantId, t.meetingId], foreignColumns: [meetings.tenantId, meetings.id] }),
  ],
)

/** One step on the way of a meeting from plan to archive. Append-only. */
export const meetingSteps = tenantTable(
  'meeting_steps',
  {
    id: uuid('id').notNull(),
    meetingId: uuid('meeting_id').notNull(),
    kind: text('kind').$type<MeetingStepKind>().notNull(),
    byName: text('by_name').notNull(),
    accountId: uuid('account_id'),
    at: instant('at').notNull(),
    /** Reason, question or supplement. */
    note: text('note'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index('meeting_steps_meeting').on(t.tenantId, t.meetingId, t.at),
    foreignKey({ columns: [t.tenantId, t.meetingId], foreignColumns: [meetings.tenantId, meetings.id] }),
  ],
)

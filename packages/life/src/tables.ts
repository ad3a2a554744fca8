import type { AbsenceReason, AttendanceState, MeetingKind } from '@dangjian/contracts'
import type { Verdict } from '@dangjian/regulations'
import { boolean, date, foreignKey, index, instant, integer, jsonb, primaryKey, tenantTable, text, uniqueIndex, uuid } from '@dangjian/db/tables'

export * from './calendar-tables.ts'

/** A member's answer to an invitation. */
export type MeetingReply = 'coming' | 'cannot'

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
    version: integer('version').notNull().default(1),
    createdBy: text('created_by').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.id] }), index('meetings_unit').on(t.tenantId, t.orgUnitId, t.kind, t.period), index('meetings_start').on(t.tenantId, t.startsAt)],
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
    kind: text('kind').$type<MeetingKind>().notNull(),
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

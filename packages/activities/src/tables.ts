import type { PostKind } from '@dangjian/org'
import { boolean, date, foreignKey, index, instant, integer, jsonb, primaryKey, sql, tenantTable, text, uniqueIndex, uuid } from '@dangjian/db/tables'

/** 讲座, 观影, 教育基地, 读史, 演讲, 朗诵, 志愿服务, 七一, 警察日, 其他主题活动, 党务干部培训. */
export const activityKinds = [
  'lecture', 'film', 'education_base', 'history_reading', 'speech_contest', 'recital', 'volunteer', 'july_first', 'police_day', 'other', 'training_session',
] as const
export type ActivityKind = (typeof activityKinds)[number]

/** An activity beside the meetings, or a training programme (`training_session`); `org_unit_id` is the organization that holds and manages it. */
export const activities = tenantTable(
  'activities',
  {
    id: uuid('id').notNull(),
    orgUnitId: uuid('org_unit_id').notNull(),
    /** Who holds it where that is nobody of this tenant (主办单位), for training attended elsewhere. */
    hostName: text('host_name'),
    kind: text('kind').$type<ActivityKind>().notNull(),
    title: text('title').notNull(),
    summary: text('summary').notNull(),
    /** Everybody whose branch lies in this organization may enrol … */
    audienceUnitId: uuid('audience_unit_id').notNull(),
    /** … and, where posts are named, holds one of them. */
    audiencePosts: jsonb('audience_posts').$type<PostKind[]>().notNull(),
    enrolFrom: instant('enrol_from').notNull(),
    enrolUntil: instant('enrol_until').notNull(),
    /** 学时 of one session, in tenths. */
    hourTenths: integer('hour_tenths').notNull(),
    /** Word of the certificate's number (川公训); null where no certificate is given. */
    certificateWord: text('certificate_word'),
    state: text('state').$type<'open' | 'cancelled'>().notNull(),
    cancelReason: text('cancel_reason'),
    report: text('report'),
    reportedBy: text('reported_by'),
    reportedAt: instant('reported_at'),
    version: integer('version').notNull(),
    createdBy: text('created_by').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.id] }), index('activities_unit').on(t.tenantId, t.orgUnitId, t.enrolUntil), index('activities_audience').on(t.tenantId, t.audienceUnitId, t.enrolUntil)],
)

/** One sitting (场次, 期) with its places; whoever enrols takes part in one of them. */
export const activitySessions = tenantTable(
  'activity_sessions',
  {
    id: uuid('id').notNull(),
    activityId: uuid('activity_id').notNull(),
    position: integer('position').notNull(),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    place: text('place').notNull(),
    places: integer('places').notNull(),
    /** What the next enrolment gets as its number; read and raised under the row's lock. */
    nextQueue: integer('next_queue').notNull(),
    /** Counts the records of attendance; 0 while there is none. */
    recordVersion: integer('record_version').notNull(),
    recordedBy: text('recorded_by'),
    recordedAt: instant('recorded_at'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex('activity_sessions_position').on(t.tenantId, t.activityId, t.position),
    index('activity_sessions_start').on(t.tenantId, t.startsAt),
    foreignKey({ columns: [t.tenantId, t.activityId], foreignColumns: [activities.tenantId, activities.id] }),
  ],
)

/** Places of a session that belong to one unit, of this tenant (`org_unit_id`) or of one below it that has a roster of its own. */
export const activityQuotas = tenantTable(
  'activity_quotas',
  {
    id: uuid('id').notNull(),
    sessionId: uuid('session_id').notNull(),
    position: integer('position').notNull(),
    orgUnitId: uuid('org_unit_id'),
    unitName: text('unit_name').notNull(),
    places: integer('places').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex('activity_quotas_position').on(t.tenantId, t.sessionId, t.position),
    foreignKey({ columns: [t.tenantId, t.sessionId], foreignColumns: [activitySessions.tenantId, activitySessions.id] }),
  ],
)

/** How somebody took part, by the record of a person: never by a location or a device. */
export type ActivityAttendance = 'present' | 'leave' | 'absent'

/** One person in one session: a member, or a named person of another unit. Waiting people move up in the order of `queue`. */
export const activityEnrolments = tenantTable(
  'activity_enrolments',
  {
    id: uuid('id').notNull(),
    activityId: uuid('activity_id').notNull(),
    sessionId: uuid('session_id').notNull(),
    quotaId: uuid('quota_id'),
    memberId: uuid('member_id'),
    name: text('name').notNull(),
    unitName: text('unit_name').notNull(),
    postName: text('post_name'),
    state: text('state').$type<'enrolled' | 'waiting' | 'withdrawn'>().notNull(),
    queue: integer('queue').notNull(),
    isOnBehalf: boolean('is_on_behalf').notNull(),
    enrolledBy: text('enrolled_by').notNull(),
    enrolledAt: instant('enrolled_at').notNull(),
    /** When a freed place came to somebody who had waited. */
    promotedAt: instant('promoted_at'),
    withdrawnAt: instant('withdrawn_at'),
    withdrawReason: text('withdraw_reason'),
    attendance: text('attendance').$type<ActivityAttendance>(),
    hourTenths: integer('hour_tenths').notNull(),
    heldOn: date('held_on'),
    certificateNumber: text('certificate_number'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex('activity_enrolments_queue').on(t.tenantId, t.sessionId, t.queue),
    uniqueIndex('activity_enrolments_member').on(t.tenantId, t.activityId, t.memberId).where(sql`state <> 'withdrawn' and member_id is not null`),
    index('activity_enrolments_person').on(t.tenantId, t.memberId, t.heldOn),
    foreignKey({ columns: [t.tenantId, t.sessionId], foreignColumns: [activitySessions.tenantId, activitySessions.id] }),
  ],
)

/** 演讲稿, 书法, 照片, 视频, 文章, 其他. */
export const workKinds = ['speech', 'calligraphy', 'photo', 'video', 'article', 'other'] as const
export type WorkKind = (typeof workKinds)[number]

/** Something a member made for an activity; shown only after another person has looked at it, and only as long as its author agrees. Nobody votes on it. */
export const activityWorks = tenantTable(
  'activity_works',
  {
    id: uuid('id').notNull(),
    activityId: uuid('activity_id').notNull(),
    memberId: uuid('member_id').notNull(),
    kind: text('kind').$type<WorkKind>().notNull(),
    title: text('title').notNull(),
    body: text('body').notNull(),
    state: text('state').$type<'submitted' | 'shown' | 'returned' | 'withdrawn'>().notNull(),
    submittedByAccountId: uuid('submitted_by_account_id'),
    submittedAt: instant('submitted_at').notNull(),
    reviewedBy: text('reviewed_by'),
    reviewedAt: instant('reviewed_at'),
    reviewNote: text('review_note'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index('activity_works_activity').on(t.tenantId, t.activityId, t.submittedAt),
    index('activity_works_member').on(t.tenantId, t.memberId, t.submittedAt),
    index('activity_works_shown').on(t.tenantId, t.reviewedAt).where(sql`state = 'shown'`),
    foreignKey({ columns: [t.tenantId, t.activityId], foreignColumns: [activities.tenantId, activities.id] }),
  ],
)

import { bytes, date, foreignKey, index, instant, integer, primaryKey, tenantTable, text, uuid } from '@dangjian/db/tables'

/** `heart` 谈心谈话 counts towards BR-23; `reminder` 提醒谈话 (EDU-14) is a record of its own kind. */
export const talkKinds = ['heart', 'reminder'] as const
export type TalkKind = (typeof talkKinds)[number]

/** That two people talked, and when; there is no column for what was said. `low_member_id` sorts before `high_member_id`, so a pair is one pair. */
export const talks = tenantTable(
  'talks',
  {
    id: uuid('id').notNull(),
    orgUnitId: uuid('org_unit_id').notNull(),
    year: integer('year').notNull(),
    kind: text('kind').$type<TalkKind>().notNull(),
    lowMemberId: uuid('low_member_id').notNull(),
    highMemberId: uuid('high_member_id').notNull(),
    heldOn: date('held_on').notNull(),
    state: text('state').$type<'recorded' | 'confirmed' | 'denied'>().notNull(),
    /** Null when the branch recorded it, not one of the two. */
    recordedByMemberId: uuid('recorded_by_member_id'),
    recordedBy: text('recorded_by').notNull(),
    recordedAt: instant('recorded_at').notNull(),
    answeredOn: date('answered_on'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index('talks_unit').on(t.tenantId, t.orgUnitId, t.year),
    index('talks_low').on(t.tenantId, t.lowMemberId, t.year),
    index('talks_high').on(t.tenantId, t.highMemberId, t.year),
  ],
)

/**
 * The two people's own note, sealed; readable by them alone, gone on `expires_on`, and in no archive. It is theirs and not a record of the organization.
 */
export const talkNotes = tenantTable(
  'talk_notes',
  {
    talkId: uuid('talk_id').notNull(),
    authorMemberId: uuid('author_member_id').notNull(),
    textSealed: bytes('text_sealed').notNull(),
    expiresOn: date('expires_on').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.talkId, t.authorMemberId] }),
    index('talk_notes_expiry').on(t.tenantId, t.expiresOn),
    foreignKey({ columns: [t.tenantId, t.talkId], foreignColumns: [talks.tenantId, talks.id] }),
  ],
)

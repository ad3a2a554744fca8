import type { QuorumExclusion, Verdict } from '@dangjian/regulations'
import { boolean, bytes, date, foreignKey, index, instant, integer, jsonb, primaryKey, tenantTable, text, uuid } from '@dangjian/db/tables'

/** What a ballot decides; it chooses the quorum, see `quorumOf`. */
export type BallotMatter = 'admission' | 'conversion' | 'disposal' | 'other' | 'term_election' | 'by_election'
/** How people vote: on their phones, on paper, or each as the person likes. */
export type BallotMethod = 'phone' | 'paper' | 'mixed'
/** Where a ballot stands; only forward, or to `cancelled`. */
export type BallotPhase = 'draft' | 'roster' | 'open' | 'closed' | 'counted' | 'confirmed' | 'announced' | 'cancelled'
/** 赞成, 不赞成, 弃权. */
export type Choice = 'yes' | 'no' | 'abstain'
/** How a person takes part: present with a phone, present and wanting paper, absent. */
export type ElectorState = 'phone' | 'paper' | 'absent'
/** 监票人 watches, 计票人 counts. */
export type SupervisorRole = 'supervisor' | 'teller'

/**
 * A sealed urn. All that was dropped in lies in `heaps_bound`, one value of a size that the number of voters fixes, shuffled and encrypted anew at each cast. Columns
 * `_bound` hold bytes that the deployment's master key opens and no other. No clock, no order, no name.
 */
export const urns = tenantTable(
  'urns',
  {
    id: uuid('id').notNull(),
    purpose: text('purpose').notNull(),
    capacity: integer('capacity').notNull(),
    slotBytes: integer('slot_bytes').notNull(),
    /** The contents open only with the code that was shown when the urn was set up. */
    needsCode: boolean('needs_code').notNull(),
    status: text('status').$type<'open' | 'emptied'>().notNull(),
    salt: bytes('salt'),
    publicKey: bytes('public_key'),
    pairBound: bytes('pair_bound'),
    heapsBound: bytes('heaps_bound'),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.id] })],
)

/** Who may cast into an urn and whether the person has: nothing else, no clock. */
export const urnVoters = tenantTable(
  'urn_voters',
  { urnId: uuid('urn_id').notNull(), memberId: uuid('member_id').notNull(), hasCast: boolean('has_cast').notNull() },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.urnId, t.memberId] }),
    index('urn_voters_member').on(t.tenantId, t.memberId),
    foreignKey({ columns: [t.tenantId, t.urnId], foreignColumns: [urns.tenantId, urns.id] }),
  ],
)

/** Figures of a count; `votes` by option or candidate. */
export interface CountFigures {
  /** 发出票数. */
  readonly issued: number
  /** 收回票数. */
  readonly returned: number
  readonly valid: number
  readonly invalid: number
  readonly votes: ReadonlyArray<{ readonly key: string; readonly name: string; readonly isWriteIn: boolean; readonly yes: number; readonly no: number; readonly abstain: number }>
}

/** The result as announced: figures, the verdict of the rule, who is elected. */
export interface BallotResult {
  readonly eligible: number
  readonly present: number
  /** Written opinions of absent members, part of the votes (rules.md 1.4). */
  readonly written: { readonly yes: number; readonly no: number; readonly abstain: number }
  readonly figures: CountFigures
  readonly requiredToOpen: number
  readonly requiredToPass: number
  /** False for a vote without quorum. */
  readonly isValid: boolean
  readonly isPassed: boolean
  readonly verdict: Verdict
  readonly elected: ReadonlyArray<{ readonly key: string; readonly name: string; readonly yes: number }>
  /** Those who share the last seat with equal votes: a second round decides. */
  readonly tied: readonly string[]
  readonly vacant: number
}

/** A vote of one organization on one matter. */
export const ballots = tenantTable(
  'ballots',
  {
    id: uuid('id').notNull(),
    orgUnitId: uuid('org_unit_id').notNull(),
    kind: text('kind').$type<'resolution' | 'election'>().notNull(),
    matter: text('matter').$type<BallotMatter>().notNull(),
    title: text('title').notNull(),
    /** What is laid before the voters, besides the question. */
    materials: text('materials').notNull().default(''),
    heldOn: date('held_on').notNull(),
    meetingId: uuid('meeting_id'),
    /** The admission case, or whatever the matter is about. */
    subjectId: uuid('subject_id'),
    method: text('method').$type<BallotMethod>().notNull(),
    seats: integer('seats').notNull(),
    /** 另选他人 is allowed. */
    allowsWriteIn: boolean('allows_write_in').notNull(),
    /** Why there are not more candidates than seats + 20 %: posts that are elected without surplus, or the approval. */
    uncontestedGround: text('uncontested_ground'),
    round: integer('round').notNull(),
    earlierRoundId: uuid('earlier_round_id'),
    phase: text('phase').$type<BallotPhase>().notNull(),
    urnId: uuid('urn_id'),
    result: jsonb('result').$type<BallotResult>(),
    /** Codes of the votes counted from the urn, sorted; public from the count on. */
    receipts: jsonb('receipts').$type<readonly string[]>(),
    reason: text('reason'),
    createdBy: text('created_by').notNull(),
    createdByAccount: uuid('created_by_account'),
    createdAt: instant('created_at').notNull(),
    version: integer('version').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.id] }), index('ballots_unit').on(t.tenantId, t.orgUnitId, t.heldOn), index('ballots_subject').on(t.tenantId, t.subjectId)],
)

const ofBallot = (t: { tenantId: Parameters<typeof foreignKey>[0]['columns'][0]; ballotId: Parameters<typeof foreignKey>[0]['columns'][0] }) => foreignKey({ columns: [t.tenantId, t.ballotId], foreignColumns: [ballots.tenantId, ballots.id] })

/** Candidates in the order in which they stand on the ballot paper (by strokes or pinyin, never by preference). */
export const ballotCandidates = tenantTable(
  'ballot_candidates',
  { ballotId: uuid('ballot_id').notNull(), memberId: uuid('member_id').notNull(), name: text('name').notNull(), position: integer('position').notNull(), note: text('note').notNull() },
  (t) => [primaryKey({ columns: [t.tenantId, t.ballotId, t.memberId] }), ofBallot(t)],
)

/** 应到会有表决权（选举权） members of the day, frozen, and how each takes part. Nothing about votes. */
export const ballotElectors = tenantTable(
  'ballot_electors',
  { ballotId: uuid('ballot_id').notNull(), memberId: uuid('member_id').notNull(), name: text('name').notNull(), pinyin: text('pinyin').notNull(), state: text('state').$type<ElectorState>().notNull() },
  (t) => [primaryKey({ columns: [t.tenantId, t.ballotId, t.memberId] }), index('ballot_electors_member').on(t.tenantId, t.memberId), ofBallot(t)],
)

/** A member left out of 应到会 (rules.md 1.3): the ground, the consent of the superior organization and that of the meeting, each with its person. */
export const ballotExclusions = tenantTable(
  'ballot_exclusions',
  {
    ballotId: uuid('ballot_id').notNull(),
    memberId: uuid('member_id').notNull(),
    name: text('name').notNull(),
    reason: text('reason').$type<QuorumExclusion['reason']>().notNull(),
    ground: text('ground').notNull(),
    proposedBy: text('proposed_by').notNull(),
    proposedByAccount: uuid('proposed_by_account'),
    approvedBy: text('approved_by'),
    approvedAt: instant('approved_at'),
    approvalNote: text('approval_note'),
    agreedByMeeting: boolean('agreed_by_meeting').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.ballotId, t.memberId] }), ofBallot(t)],
)

/** A signed letter of an absent member, handed in before the meeting: not secret by its nature, kept apart from the ballots. */
export const ballotLetters = tenantTable(
  'ballot_letters',
  {
    ballotId: uuid('ballot_id').notNull(),
    memberId: uuid('member_id').notNull(),
    stance: text('stance').$type<Choice>().notNull(),
    attachmentNumber: text('attachment_number').notNull(),
    receivedOn: date('received_on').notNull(),
    recordedBy: text('recorded_by').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.ballotId, t.memberId] }), ofBallot(t)],
)

/** 监票人 and 计票人: present voters who are no candidates. */
export const ballotSupervisors = tenantTable(
  'ballot_supervisors',
  { ballotId: uuid('ballot_id').notNull(), memberId: uuid('member_id').notNull(), name: text('name').notNull(), role: text('role').$type<SupervisorRole>().notNull() },
  (t) => [primaryKey({ columns: [t.tenantId, t.ballotId, t.memberId] }), index('ballot_supervisors_member').on(t.tenantId, t.memberId), ofBallot(t)],
)

/** A ballot as it left the urn: a random id, the sealed content in a fixed size, and nothing else. All of a ballot come with one statement in random order. */
export const ballotPapers = tenantTable(
  'ballot_papers',
  { ballotId: uuid('ballot_id').notNull(), id: uuid('id').notNull(), contentSealed: bytes('content_sealed').notNull() },
  (t) => [primaryKey({ columns: [t.tenantId, t.ballotId, t.id] }), ofBallot(t)],
)

/** A count of paper ballots or a recount: typed by one person, confirmed by another; a later one stands in the place of the earlier. Append-only. */
export const ballotCounts = tenantTable(
  'ballot_counts',
  {
    ballotId: uuid('ballot_id').notNull(),
    position: integer('position').notNull(),
    paper: jsonb('paper').$type<CountFigures>(),
    reason: text('reason').notNull(),
    countedBy: text('counted_by').notNull(),
    countedByAccount: uuid('counted_by_account'),
    countedAt: instant('counted_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.ballotId, t.position] }), ofBallot(t)],
)

/** A 监票人 vouches for a count. Append-only. */
export const ballotConfirmations = tenantTable(
  'ballot_confirmations',
  {
    ballotId: uuid('ballot_id').notNull(),
    position: integer('position').notNull(),
    memberId: uuid('member_id').notNull(),
    name: text('name').notNull(),
    confirmedAt: instant('confirmed_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.ballotId, t.position, t.memberId] }), ofBallot(t)],
)

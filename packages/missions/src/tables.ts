import type { PostKind } from '@dangjian/org'
import { date, foreignKey, index, instant, jsonb, primaryKey, sql, tenantTable, text, uniqueIndex, uuid } from '@dangjian/db/tables'

/** One term of a committee, from its election (`elected_on`) to the election after it (`replaced_on`). `due_on` moves only by an approved change. */
export const committeeTerms = tenantTable(
  'committee_terms',
  {
    id: uuid('id').notNull(),
    orgUnitId: uuid('org_unit_id').notNull(),
    electedOn: date('elected_on').notNull(),
    /** Election plus the years of the body's term. */
    endsOn: date('ends_on').notNull(),
    dueOn: date('due_on').notNull(),
    /** Number of the document that approved the result. */
    document: text('document').notNull(),
    replacedOn: date('replaced_on'),
    recordedBy: text('recorded_by').notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex('committee_terms_open').on(t.tenantId, t.orgUnitId).where(sql`replaced_on is null`),
    index('committee_terms_unit').on(t.tenantId, t.orgUnitId, t.electedOn),
  ],
)

/** A request to hold an election earlier or later than due (EL-01); counts only once somebody else has approved it. */
export const termChanges = tenantTable(
  'term_changes',
  {
    id: uuid('id').notNull(),
    orgUnitId: uuid('org_unit_id').notNull(),
    /** The due day the request started from. */
    fromDueOn: date('from_due_on').notNull(),
    dueOn: date('due_on').notNull(),
    reason: text('reason').notNull(),
    state: text('state').$type<'proposed' | 'approved' | 'refused'>().notNull(),
    proposedBy: text('proposed_by').notNull(),
    proposedByAccountId: uuid('proposed_by_account_id'),
    proposedAt: instant('proposed_at').notNull(),
    document: text('document'),
    answer: text('answer'),
    decidedBy: text('decided_by'),
    decidedAt: instant('decided_at'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex('term_changes_open').on(t.tenantId, t.orgUnitId).where(sql`state = 'proposed'`),
    index('term_changes_unit').on(t.tenantId, t.orgUnitId, t.proposedAt),
  ],
)

/** 帮带结对: who helps whom, what for, `[valid_from, valid_to)`, and what came of it. */
export const helpPairs = tenantTable(
  'help_pairs',
  {
    id: uuid('id').notNull(),
    orgUnitId: uuid('org_unit_id').notNull(),
    helperMemberId: uuid('helper_member_id').notNull(),
    helpedMemberId: uuid('helped_member_id').notNull(),
    purpose: text('purpose').notNull(),
    validFrom: date('valid_from').notNull(),
    plannedTo: date('planned_to'),
    validTo: date('valid_to'),
    outcome: text('outcome'),
    createdBy: text('created_by').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex('help_pairs_open').on(t.tenantId, t.helperMemberId, t.helpedMemberId).where(sql`valid_to is null`),
    index('help_pairs_unit').on(t.tenantId, t.orgUnitId, t.validFrom),
  ],
)

/** A person of a 工会, 共青团 or 妇委会, member of the party (`member_id`) or not, `[joined_on, left_on)`. Never part of a party figure. */
export const massOrgPeople = tenantTable(
  'mass_org_people',
  {
    id: uuid('id').notNull(),
    orgUnitId: uuid('org_unit_id').notNull(),
    memberId: uuid('member_id'),
    name: text('name').notNull(),
    gender: text('gender').$type<'male' | 'female'>().notNull(),
    birthDate: date('birth_date').notNull(),
    joinedOn: date('joined_on').notNull(),
    leftOn: date('left_on'),
    leftReason: text('left_reason'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index('mass_org_people_unit').on(t.tenantId, t.orgUnitId, t.joinedOn),
    uniqueIndex('mass_org_people_member').on(t.tenantId, t.orgUnitId, t.memberId).where(sql`left_on is null`),
  ],
)

/** Posts of mass organizations: 主席, 副主席, 书记, 副书记, 主任, 副主任, 委员. */
export type MassOrgPost = 'chair' | 'vice_chair' | 'secretary' | 'deputy_secretary' | 'director' | 'deputy_director' | 'committee_member'

/** Who of a mass organization holds a post in it, `[valid_from, valid_to)`. */
export const massOrgPosts = tenantTable(
  'mass_org_posts',
  {
    id: uuid('id').notNull(),
    orgUnitId: uuid('org_unit_id').notNull(),
    personId: uuid('person_id').notNull(),
    post: text('post').$type<MassOrgPost>().notNull(),
    validFrom: date('valid_from').notNull(),
    validTo: date('valid_to'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index('mass_org_posts_unit').on(t.tenantId, t.orgUnitId),
    foreignKey({ columns: [t.tenantId, t.personId], foreignColumns: [massOrgPeople.tenantId, massOrgPeople.id] }),
  ],
)

/** Kinds of mission: 援助, 维和, 安保, 抢险, 专案, 其他. */
export type MissionKind = 'aid' | 'peacekeeping' | 'security' | 'rescue' | 'case' | 'other'

/** A task for which people of many branches work away from home for a time; `org_unit_id` is the organization that leads it. */
export const missions = tenantTable(
  'missions',
  {
    id: uuid('id').notNull(),
    orgUnitId: uuid('org_unit_id').notNull(),
    kind: text('kind').$type<MissionKind>().notNull(),
    name: text('name').notNull(),
    place: text('place').notNull(),
    startsOn: date('starts_on').notNull(),
    plannedTo: date('planned_to').notNull(),
    /** Document that orders the task (任务文号). */
    taskDocument: text('task_document').notNull(),
    endedOn: date('ended_on'),
    createdBy: text('created_by').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.id] }), index('missions_unit').on(t.tenantId, t.orgUnitId, t.startsOn)],
)

/** One seat of an appointed committee. */
export interface PlannedSeat {
  readonly memberId: string
  readonly post: PostKind
}

/** The 临时党支部 of a mission: asked for by one person, approved by another (BR-05); `org_unit_id` is the branch in the tree once it stands. */
export const temporaryBranches = tenantTable(
  'temporary_branches',
  {
    id: uuid('id').notNull(),
    missionId: uuid('mission_id').notNull(),
    approvingUnitId: uuid('approving_unit_id').notNull(),
    name: text('name').notNull(),
    shortName: text('short_name').notNull(),
    foundedOn: date('founded_on').notNull(),
    memberIds: jsonb('member_ids').$type<string[]>().notNull(),
    seats: jsonb('seats').$type<PlannedSeat[]>().notNull(),
    state: text('state').$type<'proposed' | 'standing' | 'refused' | 'closed'>().notNull(),
    proposedBy: text('proposed_by').notNull(),
    proposedByAccountId: uuid('proposed_by_account_id'),
    proposedAt: instant('proposed_at').notNull(),
    orgUnitId: uuid('org_unit_id'),
    /** The person who appointed the committee in the name of the approving organization (BR-07). */
    appointedBy: text('appointed_by'),
    document: text('document'),
    answer: text('answer'),
    decidedAt: instant('decided_at'),
    closedOn: date('closed_on'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex('temporary_branches_open').on(t.tenantId, t.missionId).where(sql`state in ('proposed', 'standing')`),
    index('temporary_branches_unit').on(t.tenantId, t.orgUnitId),
    foreignKey({ columns: [t.tenantId, t.missionId], foreignColumns: [missions.tenantId, missions.id] }),
  ],
)

/** One meeting of the temporary branch as it goes home with a member. */
export interface ReturnedMeeting {
  readonly meetingId: string
  readonly title: string
  readonly kind: string
  readonly heldOn: string
  readonly state: string
}

/** One deed as it goes home with a member. */
export interface ReturnedDeed {
  readonly doneOn: string
  readonly text: string
  readonly team: string
}

/** What a member brings home when the temporary branch ends (BR-07): read by the home branch. */
export const missionReturns = tenantTable(
  'mission_returns',
  {
    id: uuid('id').notNull(),
    missionId: uuid('mission_id').notNull(),
    temporaryBranchId: uuid('temporary_branch_id').notNull(),
    memberId: uuid('member_id').notNull(),
    homeUnitId: uuid('home_unit_id').notNull(),
    attachedFrom: date('attached_from').notNull(),
    attachedTo: date('attached_to').notNull(),
    posts: jsonb('posts').$type<PostKind[]>().notNull(),
    meetings: jsonb('meetings').$type<ReturnedMeeting[]>().notNull(),
    deeds: jsonb('deeds').$type<ReturnedDeed[]>().notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex('mission_returns_member').on(t.tenantId, t.temporaryBranchId, t.memberId),
    index('mission_returns_home').on(t.tenantId, t.homeUnitId),
    foreignKey({ columns: [t.tenantId, t.missionId], foreignColumns: [missions.tenantId, missions.id] }),
  ],
)

/** A 党员先锋队 for a major task; belongs to a mission or stands by itself under `org_unit_id`. */
export const vanguardTeams = tenantTable(
  'vanguard_teams',
  {
    id: uuid('id').notNull(),
    missionId: uuid('mission_id'),
    orgUnitId: uuid('org_unit_id').notNull(),
    name: text('name').notNull(),
    task: text('task').notNull(),
    leaderMemberId: uuid('leader_member_id').notNull(),
    startedOn: date('started_on').notNull(),
    plannedTo: date('planned_to').notNull(),
    endedOn: date('ended_on'),
    createdBy: text('created_by').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index('vanguard_teams_mission').on(t.tenantId, t.missionId),
    index('vanguard_teams_unit').on(t.tenantId, t.orgUnitId, t.startedOn),
    foreignKey({ columns: [t.tenantId, t.missionId], foreignColumns: [missions.tenantId, missions.id] }),
  ],
)

/** Who is in a team, `[joined_on, left_on)`. */
export const vanguardTeamMembers = tenantTable(
  'vanguard_team_members',
  { teamId: uuid('team_id').notNull(), memberId: uuid('member_id').notNull(), joinedOn: date('joined_on').notNull(), leftOn: date('left_on') },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.teamId, t.memberId] }),
    index('vanguard_team_members_member').on(t.tenantId, t.memberId),
    foreignKey({ columns: [t.tenantId, t.teamId], foreignColumns: [vanguardTeams.tenantId, vanguardTeams.id] }),
  ],
)

/** What a member of a team did; becomes a fact for scoring when the team ends. */
export const vanguardDeeds = tenantTable(
  'vanguard_deeds',
  {
    id: uuid('id').notNull(),
    teamId: uuid('team_id').notNull(),
    memberId: uuid('member_id').notNull(),
    doneOn: date('done_on').notNull(),
    text: text('text').notNull(),
    recordedBy: text('recorded_by').notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index('vanguard_deeds_team').on(t.tenantId, t.teamId, t.doneOn),
    index('vanguard_deeds_member').on(t.tenantId, t.memberId),
    foreignKey({ columns: [t.tenantId, t.teamId], foreignColumns: [vanguardTeams.tenantId, vanguardTeams.id] }),
  ],
)

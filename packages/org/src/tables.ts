import { date, foreignKey, index, instant, integer, jsonb, primaryKey, sql, tenantTable, text, textC, uniqueIndex, uuid } from '@dangjian/db/tables'

/** Kinds of organization, which decide behaviour: 党委, 党总支, 党支部, 党小组, and beside them 群团组织, which is never counted as a party organization. */
export type OrgUnitKind = 'committee' | 'general_branch' | 'branch' | 'group' | 'mass_org'

/** What form an organization of a kind has: 党委, 机关党委; 党总支; 党支部, 联合, 临时, 流动党员党支部; 党小组; 工会, 共青团, 妇委会. */
export type OrgUnitForm =
  | 'party_committee' | 'organ_committee' | 'general_branch' | 'branch' | 'joint_branch' | 'temporary_branch' | 'mobile_branch' | 'group' | 'trade_union' | 'youth_league' | 'women_committee'

/** The organization tree of one tenant: `path` is `/id/id/`, read by range. */
export const orgUnits = tenantTable(
  'org_units',
  {
    id: uuid('id').notNull(),
    parentId: uuid('parent_id'),
    path: textC('path').notNull(),
    kind: text('kind').$type<OrgUnitKind>().notNull(),
    form: text('form').$type<OrgUnitForm>().notNull(),
    name: text('name').notNull(),
    shortName: text('short_name').notNull(),
    sortKey: integer('sort_key').notNull(),
    foundedOn: date('founded_on'),
    closedOn: date('closed_on'),
    /** Officers of the body that the organization stands in (民警人数), members or not; null until somebody records it. */
    officerCount: integer('officer_count'),
    /** Counts the changes of names, place and standing, so that nobody overwrites what was not seen. */
    version: integer('version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex('org_units_path').on(t.tenantId, t.path),
    // One root per tenant, also when two people set it up at once.
    uniqueIndex('org_units_root').on(t.tenantId).where(sql`parent_id is null`),
    index('org_units_parent').on(t.tenantId, t.parentId, t.sortKey),
    foreignKey({ columns: [t.tenantId, t.parentId], foreignColumns: [t.tenantId, t.id] }),
  ],
)

/** Posts: 书记, 副书记, 组织委员, 宣传委员, 纪检委员, 委员, 党小组组长. */
export type PostKind = 'secretary' | 'deputy_secretary' | 'organization' | 'publicity' | 'discipline' | 'committee_member' | 'group_leader'

/** Who holds a post, `[valid_from, valid_to)`; `term_ends_on` is the planned end of the committee's term. */
export const orgPosts = tenantTable(
  'org_posts',
  {
    id: uuid('id').notNull(),
    orgUnitId: uuid('org_unit_id').notNull(),
    memberId: uuid('member_id').notNull(),
    post: text('post').$type<PostKind>().notNull(),
    validFrom: date('valid_from').notNull(),
    validTo: date('valid_to'),
    termEndsOn: date('term_ends_on'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index('org_posts_unit').on(t.tenantId, t.orgUnitId),
    index('org_posts_member').on(t.tenantId, t.memberId),
    foreignKey({ columns: [t.tenantId, t.orgUnitId], foreignColumns: [orgUnits.tenantId, orgUnits.id] }),
  ],
)

/**
 * What an organization was called and where it stood, `[valid_from, valid_to)`: the tree on any past day. Paths are not kept; they follow from the parents of
 * the day, so that moving a subtree writes one row.
 */
export const orgUnitVersions = tenantTable(
  'org_unit_versions',
  {
    orgUnitId: uuid('org_unit_id').notNull(),
    validFrom: date('valid_from').notNull(),
    validTo: date('valid_to'),
    parentId: uuid('parent_id'),
    kind: text('kind').$type<OrgUnitKind>().notNull(),
    form: text('form').$type<OrgUnitForm>().notNull(),
    name: text('name').notNull(),
    shortName: text('short_name').notNull(),
    sortKey: integer('sort_key').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.orgUnitId, t.validFrom] }),
    uniqueIndex('org_unit_versions_open').on(t.tenantId, t.orgUnitId).where(sql`valid_to is null`),
    foreignKey({ columns: [t.tenantId, t.orgUnitId], foreignColumns: [orgUnits.tenantId, orgUnits.id] }),
  ],
)

/** Kinds of the unit line: 局, 处, 所, 大队, 警种. */
export type WorkUnitKind = 'bureau' | 'division' | 'station' | 'brigade' | 'police_type'

/** The unit line (局, 处, 所, 大队, 警种) that the party line is linked to. */
export const workUnits = tenantTable(
  'work_units',
  {
    id: uuid('id').notNull(),
    parentId: uuid('parent_id'),
    kind: text('kind').$type<WorkUnitKind>().notNull(),
    name: text('name').notNull(),
    policeType: text('police_type'),
    sortKey: integer('sort_key').notNull(),
    closedOn: date('closed_on'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index('work_units_parent').on(t.tenantId, t.parentId, t.sortKey),
    foreignKey({ columns: [t.tenantId, t.parentId], foreignColumns: [t.tenantId, t.id] }),
  ],
)

/** Which units an organization covers; a 联合党支部 covers several (BR-03). */
export const orgUnitWorkUnits = tenantTable(
  'org_unit_work_units',
  { orgUnitId: uuid('org_unit_id').notNull(), workUnitId: uuid('work_unit_id').notNull() },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.orgUnitId, t.workUnitId] }),
    index('org_unit_work_units_unit').on(t.tenantId, t.workUnitId),
    foreignKey({ columns: [t.tenantId, t.orgUnitId], foreignColumns: [orgUnits.tenantId, orgUnits.id] }),
    foreignKey({ columns: [t.tenantId, t.workUnitId], foreignColumns: [workUnits.tenantId, workUnits.id] }),
  ],
)

/** What an act on organizations changes: 设立, 更名, 划归, 分设, 合并, 撤销. `version` is the one its proposer saw. */
export type OrgActChange =
  | { readonly kind: 'set_up'; readonly parentId: string; readonly unitKind: OrgUnitKind; readonly form: OrgUnitForm; readonly name: string; readonly shortName: string }
  | { readonly kind: 'rename'; readonly unitId: string; readonly version: number; readonly form: OrgUnitForm; readonly name: string; readonly shortName: string }
  | { readonly kind: 'move'; readonly unitId: string; readonly version: number; readonly newParentId: string }
  | { readonly kind: 'split'; readonly unitId: string; readonly version: number; readonly form: OrgUnitForm; readonly name: string; readonly shortName: string; readonly memberIds: readonly string[] }
  | { readonly kind: 'merge'; readonly unitId: string; readonly version: number; readonly receivingId: string }
  | { readonly kind: 'dissolve'; readonly unitId: string; readonly version: number; readonly receivingId: string | null }
export type OrgActKind = OrgActChange['kind']
/** 待批准, 已批准待生效, 已执行, 不予批准, 已撤回, 未能执行. */
export type OrgActStatus = 'proposed' | 'approved' | 'carried_out' | 'refused' | 'withdrawn' | 'failed'
/** Setting up, renaming, moving, splitting, merging and dissolving, each from proposal to execution (BR-08). */
export const orgActs = tenantTable(
  'org_acts',
  {
    id: uuid('id').notNull(),
    kind: text('kind').$type<OrgActKind>().notNull(),
    status: text('status').$type<OrgActStatus>().notNull(),
    orgUnitId: uuid('org_unit_id').notNull(),
    /** The new superior, or who receives the members. */
    otherUnitId: uuid('other_unit_id'),
    change: jsonb('change').$type<OrgActChange>().notNull(),
    title: text('title').notNull(),
    applicant: text('applicant').notNull(),
    appliedOn: date('applied_on').notNull(),
    approvingBody: text('approving_body').notNull(),
    documentNumber: text('document_number'),
    grounds: text('grounds').notNull(),
    effectiveOn: date('effective_on').notNull(),
    proposedBy: text('proposed_by').notNull(),
    decidedBy: text('decided_by'),
    decidedOn: date('decided_on'),
    carriedOutOn: date('carried_out_on'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index('org_acts_status').on(t.tenantId, t.status, t.effectiveOn),
    index('org_acts_unit').on(t.tenantId, t.orgUnitId),
    foreignKey({ columns: [t.tenantId, t.orgUnitId], foreignColumns: [orgUnits.tenantId, orgUnits.id] }),
  ],
)

/** Who did what with an act and when, with the reason given. */
export const orgActSteps = tenantTable(
  'org_act_steps',
  {
    id: uuid('id').notNull(),
    actId: uuid('act_id').notNull(),
    step: text('step').$type<OrgActStatus>().notNull(),
    byAccountId: text('by_account_id'),
    byName: text('by_name').notNull(),
    note: text('note'),
    at: instant('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.id] }), index('org_act_steps_act').on(t.tenantId, t.actId, t.id), foreignKey({ columns: [t.tenantId, t.actId], foreignColumns: [orgActs.tenantId, orgActs.id] })],
)

import { date, foreignKey, index, instant, integer, primaryKey, sql, tenantTable, text, textC, uniqueIndex, uuid } from '@dangjian/db/tables'

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

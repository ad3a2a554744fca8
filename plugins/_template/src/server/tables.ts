import { index, instant, pluginTable, primaryKey, text, textC, uuid } from '@dangjian/db/tables'

/** A suggestion of a member, with the branch as it stood on the day. */
export const suggestions = pluginTable(
  'template',
  'suggestions',
  {
    id: uuid('id').notNull(),
    memberId: uuid('member_id').notNull(),
    memberName: text('member_name').notNull(),
    orgUnitId: uuid('org_unit_id').notNull(),
    orgPath: textC('org_path').notNull(),
    content: text('content').notNull(),
    recordedBy: text('recorded_by').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index('suggestions_unit').on(t.tenantId, t.orgPath, t.id),
    index('suggestions_member').on(t.tenantId, t.memberId, t.id),
  ],
)

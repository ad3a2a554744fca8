import { pluginTable } from '@dangjian/plugin-kit/server'
import { date, index, instant, integer, primaryKey, text, textC, uniqueIndex, uuid } from '@dangjian/db/tables'

/** What a deed shows: each kind is one fact of the rule set, `gongjing.<kind>`. */
export const deedKinds = ['business', 'service', 'style', 'review'] as const

/**
 * What a member did beside organizational life: one line with its evidence; `grade` 1…4 is the step that the rule set turns into points. The
 * same deed of a member on a day stands once, whoever records it.
 */
export const deeds = pluginTable(
  'gongjing',
  'deeds',
  {
    id: uuid('id').notNull(),
    memberId: uuid('member_id').notNull(),
    memberName: text('member_name').notNull(),
    orgUnitId: uuid('org_unit_id').notNull(),
    orgPath: textC('org_path').notNull(),
    kind: text('kind').$type<(typeof deedKinds)[number]>().notNull(),
    title: text('title').notNull(),
    evidence: text('evidence').notNull(),
    grade: integer('grade').notNull(),
    occurredOn: date('occurred_on').notNull(),
    recordedBy: text('recorded_by').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index('deeds_unit').on(t.tenantId, t.orgPath, t.id),
    uniqueIndex('deeds_once').on(t.tenantId, t.memberId, t.occurredOn, t.kind, t.title),
  ],
)

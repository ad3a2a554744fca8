import { pluginTable } from '@dangjian/plugin-kit/server'
import { date, index, instant, jsonb, primaryKey, text, textC, uniqueIndex, uuid } from '@dangjian/db/tables'

/** How the department keeps contact: area meetings (片会), visits (走访), research (调研). */
export const visitKinds = ['area_meeting', 'visit', 'research'] as const

/** Work methods that branches of this tenant wrote; `exchange_id` is the submission that went up. */
export const methods = pluginTable(
  'sichuan',
  'methods',
  {
    id: uuid('id').notNull(),
    orgUnitId: uuid('org_unit_id').notNull(),
    orgUnitName: text('org_unit_name').notNull(),
    orgPath: textC('org_path').notNull(),
    title: text('title').notNull(),
    sections: jsonb('sections').$type<Record<string, string>>().notNull(),
    exchangeId: uuid('exchange_id').notNull(),
    submittedBy: text('submitted_by').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.id] }), index('methods_unit').on(t.tenantId, t.orgPath, t.id)],
)

/** The province's decision on one submission; decided once. */
export const methodReviews = pluginTable(
  'sichuan',
  'method_reviews',
  {
    submissionId: uuid('submission_id').notNull(),
    decision: text('decision').$type<'published' | 'returned'>().notNull(),
    opinion: text('opinion').notNull(),
    decidedBy: text('decided_by').notNull(),
    decidedAt: instant('decided_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.submissionId] })],
)

/** Published methods that branches of this tenant adopted. */
export const adoptions = pluginTable(
  'sichuan',
  'adoptions',
  {
    id: uuid('id').notNull(),
    publicationId: uuid('publication_id').notNull(),
    title: text('title').notNull(),
    orgUnitId: uuid('org_unit_id').notNull(),
    orgUnitName: text('org_unit_name').notNull(),
    plan: text('plan').notNull(),
    adoptedBy: text('adopted_by').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.id] }), uniqueIndex('adoptions_once').on(t.tenantId, t.publicationId, t.orgUnitId)],
)

/** The department's contacts with its liaison points. */
export const visits = pluginTable(
  'sichuan',
  'visits',
  {
    id: uuid('id').notNull(),
    pointId: uuid('point_id').notNull(),
    pointName: text('point_name').notNull(),
    kind: text('kind').$type<(typeof visitKinds)[number]>().notNull(),
    visitedOn: date('visited_on').notNull(),
    visitors: text('visitors').notNull(),
    findings: text('findings').notNull(),
    advice: text('advice').notNull(),
    recordedBy: text('recorded_by').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.id] }), index('visits_point').on(t.tenantId, t.pointId, t.visitedOn)],
)

import { date, index, instant, integer, jsonb, primaryKey, tenantTable, text, uuid } from '@dangjian/db/tables'
import type { StatTable } from './stat-table.ts'

/** Annual reports as they were frozen: the tables with a hash over them. Append-only. */
export const statisticsSnapshots = tenantTable(
  'statistics_snapshots',
  {
    id: uuid('id').notNull(),
    orgUnitId: uuid('org_unit_id').notNull(),
    orgUnitName: text('org_unit_name').notNull(),
    path: text('path').notNull(),
    asOf: date('as_of').notNull(),
    year: integer('year').notNull(),
    tables: jsonb('tables').$type<StatTable[]>().notNull(),
    contentHash: text('content_hash').notNull(),
    frozenByName: text('frozen_by_name').notNull(),
    frozenAt: instant('frozen_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.id] }), index('statistics_snapshots_year').on(t.tenantId, t.year, t.id)],
)

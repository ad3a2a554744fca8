import { instant, integer, primaryKey, tenantTable, text, uuid } from '@dangjian/db/tables'

/** Minutes that are being written, one text for each record to be made, whoever writes it. Gone when the record is saved. */
export const minutesDrafts = tenantTable(
  'minutes_drafts',
  {
    /** `meeting:<id>`, or `unit:<organization>:<kind>:<period>` for a meeting that nobody planned. */
    place: text('place').notNull(),
    orgUnitId: uuid('org_unit_id').notNull(),
    text: text('text').notNull(),
    /** Counts the texts from 1; a writer names the one it began from. */
    version: integer('version').notNull(),
    writtenBy: uuid('written_by'),
    writtenByName: text('written_by_name').notNull(),
    writtenAt: instant('written_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.place] })],
)

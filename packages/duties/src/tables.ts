import type { ChecklistTemplate } from '@dangjian/contracts'
import { bytes, date, foreignKey, index, instant, integer, jsonb, primaryKey, tenantTable, text, uniqueIndex, uuid } from '@dangjian/db/tables'

/** Templates copied into the tenant as `key@version` when their plugin was switched on; `withdrawn_at` while it is off. */
export const checklistTemplates = tenantTable(
  'checklist_templates',
  {
    key: text('key').notNull(),
    version: integer('version').notNull(),
    pluginId: text('plugin_id').notNull(),
    title: text('title').notNull(),
    body: jsonb('body').$type<ChecklistTemplate>().notNull(),
    copiedAt: instant('copied_at').notNull(),
    withdrawnAt: instant('withdrawn_at'),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.key, t.version] })],
)

/** A list assigned to one organization for one year. */
export const checklists = tenantTable(
  'checklists',
  {
    id: uuid('id').notNull(),
    orgUnitId: uuid('org_unit_id').notNull(),
    templateKey: text('template_key').notNull(),
    templateVersion: integer('template_version').notNull(),
    pluginId: text('plugin_id').notNull(),
    title: text('title').notNull(),
    year: integer('year').notNull(),
    createdBy: text('created_by').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.id] }), uniqueIndex('checklists_once').on(t.tenantId, t.orgUnitId, t.templateKey, t.year)],
)

/** One duty of an assigned list. */
export const dutyItems = tenantTable(
  'duty_items',
  {
    id: uuid('id').notNull(),
    checklistId: uuid('checklist_id').notNull(),
    orgUnitId: uuid('org_unit_id').notNull(),
    itemKey: text('item_key').notNull(),
    position: integer('position').notNull(),
    title: text('title').notNull(),
    standard: text('standard').notNull(),
    post: text('post').notNull(),
    evidenceKind: text('evidence_kind').notNull(),
    basis: text('basis'),
    dueOn: date('due_on').notNull(),
    status: text('status').$type<'open' | 'done'>().notNull(),
    doneOn: date('done_on'),
    doneBy: text('done_by'),
    doneAt: instant('done_at'),
    /** How often the item was taken back after it had been done. */
    reopened: integer('reopened').notNull().default(0),
    reopenReason: text('reopen_reason'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index('duty_items_unit').on(t.tenantId, t.orgUnitId, t.dueOn),
    foreignKey({ columns: [t.tenantId, t.checklistId], foreignColumns: [checklists.tenantId, checklists.id] }),
  ],
)

/** Evidence of a done item: a record that is already in the system, a note, or a file (2 MB at most, EXIF and GPS not kept for pictures). */
export const dutyEvidence = tenantTable(
  'duty_evidence',
  {
    id: uuid('id').notNull(),
    itemId: uuid('item_id').notNull(),
    note: text('note').notNull(),
    recordType: text('record_type'),
    recordId: uuid('record_id'),
    fileName: text('file_name'),
    fileType: text('file_type'),
    fileBody: bytes('file_body'),
    createdBy: text('created_by').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index('duty_evidence_item').on(t.tenantId, t.itemId),
    foreignKey({ columns: [t.tenantId, t.itemId], foreignColumns: [dutyItems.tenantId, dutyItems.id] }),
  ],
)

import { boolean, bytes, date, foreignKey, index, instant, integer, jsonb, primaryKey, tenantTable, text, uuid } from '@dangjian/db/tables'
import type { CellError } from './import-kind.ts'

/** How an import stands. `reading` until the workbook is stored, `mapping` while its columns are not known, `preview` until it is committed or given up. */
export type ImportStatus = 'reading' | 'mapping' | 'preview' | 'committed' | 'undone' | 'discarded'
/** What is going on with an import at the moment. */
export type ImportPhase = 'reading' | 'judging' | 'committing'

/** The heads of a workbook and what they are read as. */
export interface ImportColumns {
  /** Heads as they stand in the file, from the first column. */
  readonly headers: readonly string[]
  /** Which column of the file (from 0) fills each column of the kind. */
  readonly mapping: Readonly<Record<string, number>>
}

/** One import of a workbook, from upload to commit or undo. Its row is locked by whoever works on it. */
export const imports = tenantTable(
  'imports',
  {
    id: uuid('id').notNull(),
    kind: text('kind').notNull(),
    fileName: text('file_name').notNull(),
    orgUnitId: uuid('org_unit_id').notNull(),
    status: text('status').$type<ImportStatus>().notNull(),
    columns: jsonb('columns').$type<ImportColumns>().notNull(),
    totalRows: integer('total_rows').notNull().default(0),
    /** Records that were made; 0 before the commit. */
    madeRecords: integer('made_records').notNull().default(0),
    createdBy: text('created_by').notNull(),
    createdOn: date('created_on').notNull(),
    createdAt: instant('created_at').notNull(),
    committedAt: instant('committed_at'),
    undoneAt: instant('undone_at'),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.id] }), index('imports_made').on(t.tenantId, t.createdAt)],
)

/** How far the work on an import has come, written from outside its transaction; `phase` is null while nobody works on it. */
export const importProgress = tenantTable(
  'import_progress',
  {
    importId: uuid('import_id').notNull(),
    phase: text('phase').$type<ImportPhase>(),
    doneRows: integer('done_rows').notNull().default(0),
    totalRows: integer('total_rows').notNull().default(0),
    isCancelled: boolean('is_cancelled').notNull().default(false),
    beatAt: instant('beat_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.importId] }), foreignKey({ columns: [t.tenantId, t.importId], foreignColumns: [imports.tenantId, imports.id] })],
)

/** A thousand rows of the workbook as read, sealed together (they hold identity numbers), with the keys by which a repeated row is found. */
export const importBlocks = tenantTable(
  'import_blocks',
  {
    importId: uuid('import_id').notNull(),
    block: integer('block').notNull(),
    firstRow: integer('first_row').notNull(),
    lastRow: integer('last_row').notNull(),
    rowsSealed: bytes('rows_sealed').notNull(),
    /** 16 bytes of blind index for each row, zeros where a row has no key; null until it was judged. */
    keys: bytes('keys'),
    /** Ids of the records made from the block, where its kind does not mark them itself. */
    recordIds: jsonb('record_ids').$type<string[]>(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.importId, t.block] }), foreignKey({ columns: [t.tenantId, t.importId], foreignColumns: [imports.tenantId, imports.id] })],
)

/** A row of which there is something to say: errors, corrections, left out. It stands in for the row of its block. */
export const importRows = tenantTable(
  'import_rows',
  {
    importId: uuid('import_id').notNull(),
    rowNumber: integer('row_number').notNull(),
    /** The cells as read and those that were corrected. */
    cellsSealed: bytes('cells_sealed').notNull(),
    key: bytes('key'),
    errors: jsonb('errors').$type<CellError[]>().notNull(),
    skipped: boolean('skipped').notNull(),
    edited: boolean('edited').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.importId, t.rowNumber] }),
    index('import_rows_key').on(t.tenantId, t.importId, t.key),
    foreignKey({ columns: [t.tenantId, t.importId], foreignColumns: [imports.tenantId, imports.id] }),
  ],
)

/** What a head was read as by hand, remembered for the next workbook of the kind; `column_key` null: not read. */
export const importMappings = tenantTable(
  'import_mappings',
  {
    kind: text('kind').notNull(),
    header: text('header').notNull(),
    columnKey: text('column_key'),
    changedAt: instant('changed_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.kind, t.header] })],
)

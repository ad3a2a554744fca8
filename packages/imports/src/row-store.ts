import type { Scope } from '@dangjian/db'
import { and, asc, between, eq, gt, inArray, lte, gte, or, sql, type SQL } from 'drizzle-orm'
import type { CellError } from './import-kind.ts'
import { importBlocks, importRows } from './tables.ts'

/** A row of which there is something to say, as stored. */
export interface StoredRow {
  readonly rowNumber: number
  readonly cellsSealed: Buffer
  readonly key: Buffer | null
  readonly errors: CellError[]
  readonly skipped: boolean
  readonly edited: boolean
}

/** A block of lines as stored. */
export interface StoredBlock {
  readonly block: number
  readonly firstRow: number
  readonly lastRow: number
  readonly rowsSealed: Buffer
  readonly keys: Buffer | null
}

const ofImport = (scope: Scope, importId: string): SQL | undefined => and(eq(importRows.tenantId, scope.tenantId), eq(importRows.importId, importId))
const blocksOf = (scope: Scope, importId: string): SQL | undefined => and(eq(importBlocks.tenantId, scope.tenantId), eq(importBlocks.importId, importId))

/** Rows travel as one JSON text: a statement of thousands of placeholders would cost more than the insert. */
const asRecords = (rows: readonly unknown[]): SQL => sql`${JSON.stringify(rows)}::text::json`

export const insertBlock = async (scope: Scope, importId: string, block: StoredBlock): Promise<void> => {
  await scope.tx.insert(importBlocks).values({ ...block, tenantId: scope.tenantId, importId })
}

export const setBlock = async (scope: Scope, importId: string, block: number, change: { keys?: Buffer | null; recordIds?: string[] }): Promise<void> => {
  await scope.tx.update(importBlocks).set(change).where(and(blocksOf(scope, importId), eq(importBlocks.block, block)))
}

const blockColumns = { block: importBlocks.block, firstRow: importBlocks.firstRow, lastRow: importBlocks.lastRow, rowsSealed: importBlocks.rowsSealed, keys: importBlocks.keys } as const

/** The block with this number; undefined after the last. */
export const findBlock = async (scope: Scope, importId: string, block: number): Promise<StoredBlock | undefined> => {
  const [row] = await scope.tx.select(blockColumns).from(importBlocks).where(and(blocksOf(scope, importId), eq(importBlocks.block, block)))
  return row
}

/** The block in which a row of the sheet lies. */
export const findBlockOf = async (scope: Scope, importId: string, rowNumber: number): Promise<StoredBlock | undefined> => {
  const [row] = await scope.tx.select(blockColumns).from(importBlocks).where(and(blocksOf(scope, importId), lte(importBlocks.firstRow, rowNumber), gte(importBlocks.lastRow, rowNumber)))
  return row
}

/** The first block with a row after this one. */
export const findBlockAfter = async (scope: Scope, importId: string, rowNumber: number): Promise<StoredBlock | undefined> => {
  const [row] = await scope.tx.select(blockColumns).from(importBlocks).where(and(blocksOf(scope, importId), gt(importBlocks.lastRow, rowNumber))).orderBy(asc(importBlocks.block)).limit(1)
  return row
}

/** Keys of all blocks, without their rows. */
export const listKeys = (scope: Scope, importId: string): Promise<Array<{ block: number; keys: Buffer | null }>> =>
  scope.tx.select({ block: importBlocks.block, keys: importBlocks.keys }).from(importBlocks).where(blocksOf(scope, importId)).orderBy(asc(importBlocks.block))

/** Ids of all records made by a commit. */
export const listRecordIds = async (scope: Scope, importId: string): Promise<string[]> => {
  const rows = await scope.tx.select({ recordIds: importBlocks.recordIds }).from(importBlocks).where(blocksOf(scope, importId)).orderBy(asc(importBlocks.block))
  return rows.flatMap(({ recordIds }) => recordIds ?? [])
}

/** Writes rows, over those that are there. */
export const putRows = async (scope: Scope, importId: string, rows: readonly StoredRow[]): Promise<void> => {
  if (rows.length === 0) return
  const records = rows.map(({ cellsSealed, key, rowNumber, ...row }) => ({ ...row, n: rowNumber, c: cellsSealed.toString('hex'), k: key?.toString('hex') ?? null }))
  await scope.tx.execute(sql`
    insert into ${importRows} (tenant_id, import_id, row_number, cells_sealed, key, errors, skipped, edited)
    select ${scope.tenantId}::uuid, ${importId}::uuid, r.n, decode(r.c, 'hex'), decode(r.k, 'hex'), r.errors, r.skipped, r.edited
    from json_to_recordset(${asRecords(records)}) as r(n int, c text, k text, errors jsonb, skipped boolean, edited boolean)
    on conflict (tenant_id, import_id, row_number) do update set
      cells_sealed = excluded.cells_sealed, key = excluded.key, errors = excluded.errors, skipped = excluded.skipped, edited = excluded.edited`)
}

export const deleteRowsNumbered = async (scope: Scope, importId: string, rowNumbers: readonly number[]): Promise<void> => {
  if (rowNumbers.length === 0) return
  await scope.tx.delete(importRows).where(and(ofImport(scope, importId), sql`${importRows.rowNumber} in (select value::int from json_array_elements_text(${asRecords(rowNumbers)}))`))
}

export const deleteAllRows = async (scope: Scope, importId: string): Promise<void> => {
  await scope.tx.delete(importRows).where(ofImport(scope, importId))
}

const storedColumns = {
  rowNumber: importRows.rowNumber, cellsSealed: importRows.cellsSealed, key: importRows.key, errors: importRows.errors, skipped: importRows.skipped, edited: importRows.edited,
} as const

export const findRow = async (scope: Scope, importId: string, rowNumber: number): Promise<StoredRow | undefined> => {
  const [row] = await scope.tx.select(storedColumns).from(importRows).where(and(ofImport(scope, importId), eq(importRows.rowNumber, rowNumber)))
  return row
}

/** Stored rows of a range of the sheet. */
export const listRowsBetween = (scope: Scope, importId: string, first: number, last: number): Promise<StoredRow[]> =>
  scope.tx.select(storedColumns).from(importRows).where(and(ofImport(scope, importId), between(importRows.rowNumber, first, last))).orderBy(asc(importRows.rowNumber))

/** Stored rows of one block. */
export const listRowsOfBlock = (scope: Scope, importId: string, block: number): Promise<StoredRow[]> =>
  scope.tx
    .select(storedColumns)
    .from(importRows)
    .innerJoin(importBlocks, and(blocksOf(scope, importId), eq(importBlocks.block, block), between(importRows.rowNumber, importBlocks.firstRow, importBlocks.lastRow)))
    .where(ofImport(scope, importId))

/** Stored rows with a key, and those with these numbers. */
export const listRowsOf = (scope: Scope, importId: string, key: Buffer, rowNumbers: readonly number[]): Promise<StoredRow[]> =>
  scope.tx
    .select(storedColumns)
    .from(importRows)
    .where(and(ofImport(scope, importId), or(eq(importRows.key, key), rowNumbers.length > 0 ? inArray(importRows.rowNumber, [...rowNumbers]) : undefined)))
    .orderBy(asc(importRows.rowNumber))

// 0 needs correction, 1 was left out or corrected.
const rank = sql<number>`case when not ${importRows.skipped} and ${importRows.errors} <> '[]'::jsonb then 0 else 1 end`

/** Rows of which there is something to say, those that need correction first; after `[rank, row number]`. */
export const listNotedRows = (scope: Scope, importId: string, after: readonly [number, number], limit: number): Promise<Array<StoredRow & { rank: number }>> =>
  scope.tx
    .select({ ...storedColumns, rank })
    .from(importRows)
    .where(and(ofImport(scope, importId), or(sql`${rank} > ${after[0]}`, and(sql`${rank} = ${after[0]}`, gt(importRows.rowNumber, after[1])))))
    .orderBy(asc(rank), asc(importRows.rowNumber))
    .limit(limit)

/** Rows with errors, left out or not, in the sheet's order. */
export const listFaultyRows = (scope: Scope, importId: string, limit: number): Promise<StoredRow[]> =>
  scope.tx.select(storedColumns).from(importRows).where(and(ofImport(scope, importId), sql`${importRows.errors} <> '[]'::jsonb`)).orderBy(asc(importRows.rowNumber)).limit(limit)

export interface NotedCounts {
  readonly problems: number
  readonly skipped: number
  readonly corrected: number
}

export const countNoted = async (scope: Scope, importId: string): Promise<NotedCounts> => {
  const count = (condition: SQL): SQL<number> => sql<number>`count(*) filter (where ${condition})::int`
  const faulty = sql`${importRows.errors} <> '[]'::jsonb`
  const [row] = await scope.tx
    .select({
      problems: count(sql`not ${importRows.skipped} and ${faulty}`),
      skipped: count(sql`${importRows.skipped}`),
      corrected: count(sql`not ${importRows.skipped} and not ${faulty} and ${importRows.edited}`),
    })
    .from(importRows)
    .where(ofImport(scope, importId))
  return row ?? { problems: 0, skipped: 0, corrected: 0 }
}

/** Leaves out every row that needs correction; returns how many. */
export const skipFaulty = async (scope: Scope, importId: string): Promise<number> => {
  const rows = await scope.tx
    .update(importRows)
    .set({ skipped: true })
    .where(and(ofImport(scope, importId), eq(importRows.skipped, false), sql`${importRows.errors} <> '[]'::jsonb`))
    .returning({ rowNumber: importRows.rowNumber })
  return rows.length
}

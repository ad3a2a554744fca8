import { decodeCursor, encodeCursor, pageInputSchema, type Page, type Scope } from '@dangjian/db'
import { AppError } from '@dangjian/kernel'
import { z } from 'zod'
import { getReadableImport, type FoundImport } from './hold-import.ts'
import { findProgress, type LastProgress } from './import-store.ts'
import { isAtWork } from './is-at-work.ts'
import { unreadHeaders } from './map-columns.ts'
import { maskCells, toPreviewRow, type PreviewRow } from './preview-row.ts'
import { cellsOfLine, openLines } from './row-cells.ts'
import { countNoted, findBlockAfter, listNotedRows, listRowsBetween } from './row-store.ts'
import type { ImportStatus } from './tables.ts'

/** `notedOnly` leaves out the rows of which there is nothing to say. */
export const getImportInput = pageInputSchema.extend({ importId: z.uuid(), notedOnly: z.boolean().default(false) })
export type GetImportInput = z.infer<typeof getImportInput>

/** What pages show of a column. */
export interface ColumnFact {
  readonly key: string
  readonly header: string
  readonly isRequired: boolean
  /** Column of the file (from 0) that fills it; null when none does. */
  readonly source: number | null
}

/** Status as pages show it: also while somebody works on it, and after such work has died with its server. */
export type LiveStatus = ImportStatus | 'judging' | 'committing' | 'interrupted'

export interface ImportCounts {
  readonly ready: number
  readonly problems: number
  readonly skipped: number
  readonly corrected: number
}

/** An import as its page shows it: state, progress, columns, counts and a page of rows, those that need correction first. Instants as ISO texts. */
export interface ImportDetail {
  readonly id: string
  readonly kind: string
  readonly title: string
  readonly record: { readonly name: string; readonly measure: string }
  readonly nameColumn: string
  readonly fileName: string
  readonly status: LiveStatus
  readonly orgUnitId: string
  readonly orgUnitName: string
  readonly columns: readonly ColumnFact[]
  /** Heads of the file, from the first column, and those that are not read. */
  readonly headers: readonly string[]
  readonly unread: readonly string[]
  readonly totalRows: number
  readonly progress: { readonly doneRows: number; readonly totalRows: number }
  readonly counts: ImportCounts
  readonly madeRecords: number
  readonly createdBy: string
  readonly createdAt: string
  readonly committedAt: string | null
  readonly undoneAt: string | null
  readonly rows: Page<PreviewRow>
}

// Cursor of a page: rank of the row before it (2: rows of which there is nothing to say) and its number.
const cleanRank = 2

const cursorKeys = (cursor: string | undefined): [number, number] => {
  if (cursor === undefined) return [0, 0]
  const keys = (decodeCursor(cursor) ?? []).map(Number)
  const [rank, rowNumber] = keys
  if (keys.length !== 2 || rank === undefined || rowNumber === undefined || !keys.every((key) => Number.isSafeInteger(key) && key >= 0 && key < 10_000_000)) throw new AppError('CURSOR_INVALID', {}, 400)
  return [rank, rowNumber]
}

/** Work that died with its server leaves its last progress behind but no lock. */
export const liveStatus = async (scope: Scope, { id, status }: { id: string; status: ImportStatus }, progress: Pick<LastProgress, 'phase' | 'beatAt'>): Promise<LiveStatus> => {
  if (!(await isAtWork(scope, id, progress))) return status === 'reading' ? 'interrupted' : status
  if (status === 'reading') return progress.phase === 'judging' ? 'judging' : 'reading'
  return status === 'preview' && progress.phase === 'committing' ? 'committing' : status
}

const cleanRows = async (scope: Scope, { row, kind }: FoundImport, after: number, limit: number): Promise<PreviewRow[]> => {
  const found: PreviewRow[] = []
  for (let last = after; found.length < limit; ) {
    const block = await findBlockAfter(scope, row.id, last)
    if (!block) break
    const noted = new Set((await listRowsBetween(scope, row.id, block.firstRow, block.lastRow)).map(({ rowNumber }) => rowNumber))
    for (const line of openLines(scope.fields, block.rowsSealed)) {
      if (line[0] <= after || noted.has(line[0]) || found.length >= limit) continue
      found.push({ rowNumber: line[0], cells: maskCells(kind, cellsOfLine(line, row.columns)), original: {}, errors: [], isSkipped: false, isCorrected: false })
    }
    last = block.lastRow
  }
  return found
}

/** Counts of an import's rows by what is to become of them. */
export const importCounts = async (scope: Scope, { id, totalRows }: { id: string; totalRows: number }): Promise<ImportCounts> => {
  const counts = await countNoted(scope, id)
  return { ...counts, ready: totalRows - counts.problems - counts.skipped }
}

const pageOf = async (scope: Scope, found: FoundImport, input: GetImportInput, counts: ImportCounts): Promise<Page<PreviewRow>> => {
  const { row, kind } = found
  const [rank, after] = cursorKeys(input.cursor)
  const wanted = input.limit + 1
  const noted = rank < cleanRank ? await listNotedRows(scope, row.id, [rank, after], wanted) : []
  const shown = noted.map((stored) => ({ rank: stored.rank, line: toPreviewRow(scope.fields, kind, row.columns, stored) }))
  if (!input.notedOnly && shown.length < wanted) {
    const clean = await cleanRows(scope, found, rank < cleanRank ? 0 : after, wanted - shown.length)
    shown.push(...clean.map((line) => ({ rank: cleanRank, line })))
  }
  const last = shown.length > input.limit ? shown[input.limit - 1] : undefined
  return {
    items: shown.slice(0, input.limit).map(({ line }) => line),
    total: input.notedOnly ? counts.problems + counts.skipped + counts.corrected : row.totalRows,
    next: last ? encodeCursor([String(last.rank), String(last.line.rowNumber)]) : null,
  }
}

/** One import with a page of its rows. Throws NOT_FOUND outside the subtrees into which the person may import its kind, and CURSOR_INVALID. */
export const getImport = async (scope: Scope, input: GetImportInput): Promise<ImportDetail> => {
  const found = await getReadableImport(scope, input.importId)
  const { row, kind, unit } = found
  const progress = await findProgress(scope, row.id)
  const counts = await importCounts(scope, row)
  const rows = await pageOf(scope, found, input, counts)
  return {
    id: row.id, kind: kind.id, title: kind.title, record: kind.record, nameColumn: kind.nameColumn, fileName: row.fileName, status: await liveStatus(scope, row, progress),
    orgUnitId: unit.id, orgUnitName: unit.name,
    columns: kind.columns.map(({ key, header, isRequired }) => ({ key, header, isRequired, source: row.columns.mapping[key] ?? null })),
    headers: row.columns.headers, unread: unreadHeaders(row.columns), totalRows: row.totalRows, progress: { doneRows: progress.doneRows, totalRows: progress.totalRows },
    counts, madeRecords: row.madeRecords, createdBy: row.createdBy, createdAt: row.createdAt.toISOString(), committedAt: row.committedAt?.toISOString() ?? null,
    undoneAt: row.undoneAt?.toISOString() ?? null, rows,
  }
}

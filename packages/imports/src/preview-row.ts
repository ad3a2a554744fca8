import type { FieldCipher, Scope } from '@dangjian/db'
import { notFound } from '@dangjian/kernel'
import type { CellError, Cells, ImportKind } from './import-kind.ts'
import { rowOf } from './rejudge-row.ts'
import { cellsOfLine, currentCells, openRow } from './row-cells.ts'
import type { StoredRow } from './row-store.ts'
import type { ImportColumns } from './tables.ts'

/** A row as the preview shows it. Protected cells are masked; `original` holds what the file said in corrected cells. */
export interface PreviewRow {
  readonly rowNumber: number
  readonly cells: Cells
  readonly original: Cells
  readonly errors: readonly CellError[]
  readonly isSkipped: boolean
  readonly isCorrected: boolean
}

/** Cells as pages may show them. */
export const maskCells = (kind: ImportKind, cells: Cells): Cells =>
  Object.fromEntries(Object.entries(cells).map(([key, text]) => [key, kind.columns.find((column) => column.key === key)?.mask?.(text) ?? text]))

/** The stored row without its protected values. */
export const toPreviewRow = (fields: FieldCipher, kind: ImportKind, columns: ImportColumns, row: StoredRow): PreviewRow => {
  const cells = openRow(fields, row.cellsSealed)
  const read = cellsOfLine(cells.line, columns)
  return {
    rowNumber: row.rowNumber,
    cells: maskCells(kind, currentCells(cells, columns)),
    original: maskCells(kind, Object.fromEntries(Object.keys(cells.corrections).map((key) => [key, read[key] ?? '']))),
    errors: row.errors,
    isSkipped: row.skipped,
    isCorrected: row.edited && row.errors.length === 0,
  }
}

/** One row of a preview as it stands in this transaction. Throws NOT_FOUND. */
export const previewRow = async (scope: Scope, { row: { id, columns }, kind }: { row: { id: string; columns: ImportColumns }; kind: ImportKind }, rowNumber: number): Promise<PreviewRow> => {
  const row = await rowOf(scope, id, rowNumber)
  if (!row) throw notFound('importRow')
  return toPreviewRow(scope.fields, kind, columns, row)
}

import type { FieldCipher, Scope } from '@dangjian/db'
import { notFound } from '@dangjian/kernel'
import { openCells } from './import-cells.ts'
import { findImportRow, type StoredRow } from './import-store.ts'
import { maskIdNumber, maskPhone } from './mask.ts'
import type { CellError } from './parse-row.ts'
import type { RosterCells } from './roster-columns.ts'

/** A row as the preview shows it. Identity and phone numbers are masked; `original` holds what the file said in corrected cells. */
export interface PreviewRow {
  readonly rowNumber: number
  readonly cells: RosterCells
  readonly original: RosterCells
  readonly errors: readonly CellError[]
  readonly isSkipped: boolean
  readonly isCorrected: boolean
}

const masked = (cells: RosterCells): RosterCells => ({
  ...cells,
  ...(cells.idNumber === undefined ? {} : { idNumber: maskIdNumber(cells.idNumber) }),
  ...(cells.phone === undefined ? {} : { phone: maskPhone(cells.phone) }),
})

/** The stored row without its protected values. */
export const toPreviewRow = (fields: FieldCipher, row: StoredRow): PreviewRow => {
  const { cells, original } = openCells(fields, row.cellsSealed)
  return {
    rowNumber: row.rowNumber,
    cells: masked(cells),
    original: masked(original),
    errors: row.errors,
    isSkipped: row.skipped === 1,
    isCorrected: row.edited === 1 && row.errors.length === 0,
  }
}

/** One row of a preview as it stands in this transaction. Throws NOT_FOUND. */
export const previewRow = async (scope: Scope, importId: string, rowNumber: number): Promise<PreviewRow> => {
  const row = await findImportRow(scope, importId, rowNumber)
  if (!row) throw notFound('importRow')
  return toPreviewRow(scope.fields, row)
}

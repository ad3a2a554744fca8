import type { Scope } from '@dangjian/db'
import type { OrgUnit } from '@dangjian/org'
import { openCells } from './import-cells.ts'
import { findImportRow, listTwins, setImportRow, type StoredRow } from './import-store.ts'
import { placeResolver } from './resolve-place.ts'
import { duplicateOf, judgeRows } from './validate-rows.ts'

/** Marks every kept row after the first that names the same person, and clears the mark of the first. */
const remarkTwins = async (scope: Scope, importId: string, idNumberIndex: Buffer): Promise<void> => {
  const [first, ...others] = await listTwins(scope, importId, idNumberIndex)
  const remark = async (row: StoredRow, duplicateRow: number | undefined): Promise<void> => {
    const rest = row.errors.filter(({ code }) => code !== 'DUPLICATE_IN_FILE')
    await setImportRow(scope, importId, row.rowNumber, { errors: duplicateRow === undefined ? rest : [...rest, duplicateOf(duplicateRow)] })
  }
  if (!first) return
  await remark(first, undefined)
  for (const row of others) await remark(row, first.rowNumber)
}

/** Judges one changed row of a preview anew, and with it the rows that named the same person before or do so now. `previous` is the index before the change. */
export const rejudgeRow = async (scope: Scope, { importId, unit, rowNumber, previous }: { importId: string; unit: OrgUnit; rowNumber: number; previous: Buffer | null }): Promise<void> => {
  const row = await findImportRow(scope, importId, rowNumber)
  if (!row) return
  const [judged] = await judgeRows(scope, [{ rowNumber, cells: openCells(scope.fields, row.cellsSealed).cells }], await placeResolver(scope, unit))
  if (!judged) return
  // A row that is left out is no twin any more, but still says why it was.
  const marks = row.skipped === 1 ? row.errors.filter(({ code }) => code === 'DUPLICATE_IN_FILE') : []
  await setImportRow(scope, importId, rowNumber, { errors: [...judged.errors, ...marks], idNumberIndex: judged.idNumberIndex })
  if (judged.idNumberIndex !== null) await remarkTwins(scope, importId, judged.idNumberIndex)
  if (previous !== null && !(judged.idNumberIndex?.equals(previous) ?? false)) await remarkTwins(scope, importId, previous)
}

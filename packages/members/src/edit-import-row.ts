import type { Scope } from '@dangjian/db'
import { notFound } from '@dangjian/kernel'
import { z } from 'zod'
import { holdImport } from './hold-import.ts'
import { openCells, rosterColumnSchema, sealCells } from './import-cells.ts'
import { findImportRow, setImportRow } from './import-store.ts'
import { previewRow, type PreviewRow } from './preview-row.ts'
import { rejudgeRow } from './rejudge-row.ts'

export const editImportRowInput = z.object({ importId: z.uuid(), rowNumber: z.number().int().positive(), column: rosterColumnSchema, value: z.string().trim().max(200) })
export type EditImportRowInput = z.infer<typeof editImportRowInput>

/** Corrects one cell of a preview and judges the row anew; what the file said stays beside it. Throws as `holdImport`, and NOT_FOUND for the row. */
export const editImportRow = async (scope: Scope, input: EditImportRowInput): Promise<PreviewRow> => {
  const { unit } = await holdImport(scope, input.importId, { waits: true })
  const row = await findImportRow(scope, input.importId, input.rowNumber)
  if (!row) throw notFound('importRow')
  const { cells, original } = openCells(scope.fields, row.cellsSealed)
  const changed = {
    cells: { ...cells, [input.column]: input.value },
    original: { ...original, [input.column]: original[input.column] ?? cells[input.column] ?? '' },
  }
  await setImportRow(scope, input.importId, input.rowNumber, { cellsSealed: sealCells(scope.fields, changed), edited: 1 })
  await rejudgeRow(scope, { importId: input.importId, unit, rowNumber: input.rowNumber, previous: row.idNumberIndex })
  await scope.audit({
    action: 'member.import-row-edited',
    subject: { type: 'roster_import', id: input.importId },
    orgPath: unit.path,
    summary: `更正导入名册第${input.rowNumber}行`,
    details: { rowNumber: input.rowNumber, column: input.column },
  })
  return previewRow(scope, input.importId, input.rowNumber)
}

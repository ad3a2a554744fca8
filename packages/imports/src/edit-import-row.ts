import type { Scope } from '@dangjian/db'
import { AppError, notFound } from '@dangjian/kernel'
import { z } from 'zod'
import { holdPreview } from './hold-import.ts'
import { previewRow, type PreviewRow } from './preview-row.ts'
import { rejudgeRow, rowOf } from './rejudge-row.ts'
import { openRow, sealRow } from './row-cells.ts'

export const editImportRowInput = z.object({ importId: z.uuid(), rowNumber: z.number().int().positive().max(2_000_000), column: z.string().max(40), value: z.string().trim().max(200) })
export type EditImportRowInput = z.infer<typeof editImportRowInput>

/** Corrects one cell of a preview and judges the row anew; what the file said stays beside it. Throws as `holdPreview`, NOT_FOUND for the row, IMPORT_COLUMN_UNKNOWN. */
export const editImportRow = async (scope: Scope, input: EditImportRowInput): Promise<PreviewRow> => {
  const found = await holdPreview(scope, input.importId, { waits: true })
  if (!found.kind.columns.some(({ key }) => key === input.column)) throw new AppError('IMPORT_COLUMN_UNKNOWN')
  const row = await rowOf(scope, input.importId, input.rowNumber)
  if (!row) throw notFound('importRow')
  const cells = openRow(scope.fields, row.cellsSealed)
  await rejudgeRow(scope, found, { ...row, cellsSealed: sealRow(scope.fields, { ...cells, corrections: { ...cells.corrections, [input.column]: input.value } }), edited: true })
  await scope.audit({
    action: 'import.row-edited',
    subject: { type: 'import', id: input.importId },
    orgPath: found.unit.path,
    summary: `更正导入的${found.kind.title}第${input.rowNumber}行`,
    details: { rowNumber: input.rowNumber, column: input.column },
  })
  return previewRow(scope, found, input.rowNumber)
}

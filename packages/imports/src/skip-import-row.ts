import type { Scope } from '@dangjian/db'
import { notFound } from '@dangjian/kernel'
import { z } from 'zod'
import { holdPreview } from './hold-import.ts'
import { previewRow, type PreviewRow } from './preview-row.ts'
import { rejudgeRow, rowOf } from './rejudge-row.ts'

export const skipImportRowInput = z.object({ importId: z.uuid(), rowNumber: z.number().int().positive().max(2_000_000), skipped: z.boolean() })
export type SkipImportRowInput = z.infer<typeof skipImportRowInput>

/** Leaves one row of a preview out, or takes it in again; rows that repeated it are judged anew. Throws as `holdPreview`, and NOT_FOUND for the row. */
export const skipImportRow = async (scope: Scope, input: SkipImportRowInput): Promise<PreviewRow> => {
  const found = await holdPreview(scope, input.importId, { waits: true })
  const row = await rowOf(scope, input.importId, input.rowNumber)
  if (!row) throw notFound('importRow')
  await rejudgeRow(scope, found, { ...row, skipped: input.skipped })
  await scope.audit({
    action: 'import.row-skipped',
    subject: { type: 'import', id: input.importId },
    orgPath: found.unit.path,
    summary: `导入的${found.kind.title}第${input.rowNumber}行${input.skipped ? '不导入' : '恢复导入'}`,
    details: { rowNumber: input.rowNumber, skipped: input.skipped },
  })
  return previewRow(scope, found, input.rowNumber)
}

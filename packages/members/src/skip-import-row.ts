import type { Scope } from '@dangjian/db'
import { notFound } from '@dangjian/kernel'
import { z } from 'zod'
import { holdImport } from './hold-import.ts'
import { findImportRow, setImportRow } from './import-store.ts'
import { previewRow, type PreviewRow } from './preview-row.ts'
import { rejudgeRow } from './rejudge-row.ts'

export const skipImportRowInput = z.object({ importId: z.uuid(), rowNumber: z.number().int().positive(), skipped: z.boolean() })
export type SkipImportRowInput = z.infer<typeof skipImportRowInput>

/** Leaves one row of a preview out, or takes it in again; rows that repeated its person are judged anew. Throws as `holdImport`, and NOT_FOUND for the row. */
export const skipImportRow = async (scope: Scope, input: SkipImportRowInput): Promise<PreviewRow> => {
  const { unit } = await holdImport(scope, input.importId, { waits: true })
  const row = await findImportRow(scope, input.importId, input.rowNumber)
  if (!row) throw notFound('importRow')
  await setImportRow(scope, input.importId, input.rowNumber, { skipped: input.skipped ? 1 : 0 })
  // The twins of a row that was left out are looked at as if its number had gone.
  await rejudgeRow(scope, { importId: input.importId, unit, rowNumber: input.rowNumber, previous: row.idNumberIndex })
  await scope.audit({
    action: 'member.import-row-skipped',
    subject: { type: 'roster_import', id: input.importId },
    orgPath: unit.path,
    summary: input.skipped ? `导入名册第${input.rowNumber}行不导入` : `导入名册第${input.rowNumber}行恢复导入`,
    details: { rowNumber: input.rowNumber, skipped: input.skipped },
  })
  return previewRow(scope, input.importId, input.rowNumber)
}

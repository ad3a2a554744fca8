import type { Scope } from '@dangjian/db'
import { conflict } from '@dangjian/kernel'
import { z } from 'zod'
import { getReadableImport } from './hold-import.ts'
import { askToCancel, findProgress } from './import-store.ts'
import { isAtWork } from './is-at-work.ts'

export const cancelImportInput = z.object({ importId: z.uuid() })
export type CancelImportInput = z.infer<typeof cancelImportInput>

/**
 * Asks whoever reads or commits an import to stop; within a second or two nothing of that work is left. A commit that is stopped leaves the preview, a reading
 * that is stopped a discarded import. Throws NOT_FOUND and IMPORT_NOT_RUNNING.
 */
export const cancelImport = async (scope: Scope, { importId }: CancelImportInput): Promise<{ importId: string }> => {
  const { row, kind, unit } = await getReadableImport(scope, importId)
  if (!(await isAtWork(scope, importId, await findProgress(scope, importId)))) throw conflict('IMPORT_NOT_RUNNING')
  await askToCancel(scope, importId)
  await scope.audit({ action: 'import.cancel-asked', subject: { type: 'import', id: importId }, orgPath: unit.path, summary: `停止${row.status === 'reading' ? '读取' : '导入'}${kind.title}${row.fileName}` })
  return { importId }
}

import type { Scope } from '@dangjian/db'
import { z } from 'zod'
import { holdImport } from './hold-import.ts'
import { deleteRows, setImport } from './import-store.ts'

export const discardImportInput = z.object({ importId: z.uuid() })
export type DiscardImportInput = z.infer<typeof discardImportInput>

/** Gives an import up before its commit: what the workbook held goes, the fact that there was one stays. Throws as `holdImport`. */
export const discardImport = async (scope: Scope, input: DiscardImportInput): Promise<{ importId: string }> => {
  const { row, kind, unit } = await holdImport(scope, input.importId)
  await deleteRows(scope, row.id)
  await setImport(scope, row.id, { status: 'discarded' })
  await scope.audit({ action: 'import.discarded', subject: { type: 'import', id: row.id }, orgPath: unit.path, summary: `取消导入${kind.title}${row.fileName}` })
  return { importId: row.id }
}

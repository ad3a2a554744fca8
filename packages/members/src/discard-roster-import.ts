import type { Scope } from '@dangjian/db'
import { z } from 'zod'
import { holdImport } from './hold-import.ts'
import { deleteImportRows, setImport } from './import-store.ts'

export const discardRosterImportInput = z.object({ importId: z.uuid() })
export type DiscardRosterImportInput = z.infer<typeof discardRosterImportInput>

/** Gives a preview up: its rows go, the fact that there was one stays. Throws as `holdImport`. */
export const discardRosterImport = async (scope: Scope, input: DiscardRosterImportInput): Promise<{ importId: string }> => {
  const { row, unit } = await holdImport(scope, input.importId)
  await deleteImportRows(scope, row.id)
  await setImport(scope, row.id, { status: 'discarded', doneRows: 0 })
  await scope.audit({ action: 'member.import-discarded', subject: { type: 'roster_import', id: row.id }, orgPath: unit.path, summary: `取消导入党员名册${row.fileName}` })
  return { importId: row.id }
}

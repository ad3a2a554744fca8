import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { conflict } from '@dangjian/kernel'
import { z } from 'zod'
import { getReadableImport } from './hold-import.ts'
import { deleteRows, lockImport, setImport } from './import-store.ts'
import { listRecordIds } from './row-store.ts'

export const undoImportInput = z.object({ importId: z.uuid() })
export type UndoImportInput = z.infer<typeof undoImportInput>

/**
 * Takes an import back as long as nothing depends on its records: they go, the import stays on record as undone. Throws NOT_FOUND, FORBIDDEN,
 * IMPORT_NOT_COMMITTED, and IMPORT_HAS_DEPENDANTS with the names and counts of what depends on them (`dependants`, such as 任职1项).
 */
export const undoImport = async (scope: Scope, { importId }: UndoImportInput): Promise<{ importId: string; count: number }> => {
  const { row, kind, unit } = await getReadableImport(scope, importId)
  requireCan(scope.access, kind.permission, unit.path)
  if (row.status !== 'committed') throw conflict('IMPORT_NOT_COMMITTED')
  const held = await lockImport(scope, importId, { waits: true })
  if (held?.status !== 'committed') throw conflict('IMPORT_NOT_COMMITTED')
  const made = { importId, recordIds: await listRecordIds(scope, importId) }
  const found = Object.entries(await kind.dependants(scope, made)).filter(([, count]) => count > 0)
  if (found.length > 0) throw conflict('IMPORT_HAS_DEPENDANTS', { dependants: found.map(([name, count]) => `${name}${count}项`) })
  await kind.remove(scope, made)
  // The preview holds sealed identity numbers that nobody needs any more.
  await deleteRows(scope, importId)
  await setImport(scope, importId, { status: 'undone', undoneAt: scope.clock.now() })
  const count = row.madeRecords
  await scope.audit({
    action: 'import.undone',
    subject: { type: 'import', id: importId },
    orgPath: unit.path,
    summary: `撤回导入的${kind.title}${row.fileName}，撤回${kind.record.name}${count}${kind.record.measure}`,
    details: { kind: kind.id, count },
  })
  await kind.announce?.(scope, 'undone', { importId, count })
  return { importId, count }
}

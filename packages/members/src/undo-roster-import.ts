import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { conflict } from '@dangjian/kernel'
import { countPostsOf } from '@dangjian/org'
import { z } from 'zod'
import { getReadableImport } from './hold-import.ts'
import { deleteImportRows, lockImport, setImport } from './import-store.ts'
import { countChangedSince, deleteImported, lockImportedMembers } from './import-undo-store.ts'

export const undoRosterImportInput = z.object({ importId: z.uuid() })
export type UndoRosterImportInput = z.infer<typeof undoRosterImportInput>

/** Counts what another domain keeps about members: records that would be left without their member. Domains above this one are handed in. */
export interface DependantCounter {
  /** `attendance`, `facts`, `accounts`: a blank of the error's text. */
  readonly kind: string
  readonly count: (scope: Scope, memberIds: readonly string[]) => Promise<number>
}

/**
 * Takes an import back as long as nothing depends on it: its members and affiliations go, the import stays on record as undone. Throws NOT_FOUND, FORBIDDEN,
 * IMPORT_NOT_COMMITTED, and IMPORT_HAS_DEPENDANTS with counts by kind: `posts`, `changes` (members corrected or moved since) and those of `counters`.
 */
export const undoRosterImport = async (scope: Scope, input: UndoRosterImportInput, counters: readonly DependantCounter[]): Promise<{ importId: string; count: number }> => {
  const { unit } = await getReadableImport(scope, input.importId)
  requireCan(scope.access, 'member.import', unit.path)
  const rosterImport = await lockImport(scope, input.importId)
  if (rosterImport?.status !== 'committed') throw conflict('IMPORT_NOT_COMMITTED')
  const memberIds = await lockImportedMembers(scope, input.importId)
  const found: Record<string, number> = { posts: await countPostsOf(scope, memberIds), changes: await countChangedSince(scope, input.importId) }
  for (const { kind, count } of counters) found[kind] = await count(scope, memberIds)
  if (Object.values(found).some((count) => count > 0)) throw conflict('IMPORT_HAS_DEPENDANTS', found)
  await deleteImported(scope, input.importId)
  // The preview holds sealed identity numbers that nobody needs any more.
  await deleteImportRows(scope, input.importId)
  await setImport(scope, input.importId, { status: 'undone', undoneAt: scope.clock.now() })
  await scope.audit({
    action: 'member.import-undone',
    subject: { type: 'roster_import', id: input.importId },
    orgPath: unit.path,
    summary: `撤回导入的党员名册${rosterImport.fileName}，撤回党员${memberIds.length}名`,
    details: { count: memberIds.length },
  })
  await scope.emit('member.import-undone', { importId: input.importId, count: memberIds.length })
  return { importId: input.importId, count: memberIds.length }
}

import { can, requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { conflict, notFound } from '@dangjian/kernel'
import { getOrgUnit, type OrgUnit } from '@dangjian/org'
import type { ImportKind } from './import-kind.ts'
import { findImport, findProgress, lockImport, type ImportRow } from './import-store.ts'
import { isSilent } from './is-at-work.ts'
import { kindOf } from './kinds/index.ts'

/** An import with its kind and the organization it goes to. */
export interface FoundImport {
  readonly row: ImportRow
  readonly kind: ImportKind
  readonly unit: OrgUnit
}

/** An import inside the subtrees into which the person may import its kind. Throws FORBIDDEN without the kind's permission anywhere, else NOT_FOUND. */
export const getReadableImport = async (scope: Scope, importId: string): Promise<FoundImport> => {
  const row = await findImport(scope, importId)
  if (!row) throw notFound('import')
  const kind = kindOf(row.kind)
  requireCan(scope.access, kind.permission)
  const unit = await getOrgUnit(scope, row.orgUnitId, kind.permission)
  if (!can(scope.access, kind.permission, unit.path)) throw notFound('import')
  return { row, kind, unit }
}

/**
 * Takes an import that is not committed yet for this transaction. Throws NOT_FOUND, IMPORT_ALREADY_COMMITTED when it is in or somebody works on it, IMPORT_CLOSED
 * when it was given up or undone. Work that died with the server holds no lock any more. `waits` is for small changes of a preview: two of them follow each other
 * instead of the second being taken for a late comer; nobody waits for long work.
 */
export const holdImport = async (scope: Scope, importId: string, { waits = false } = {}): Promise<FoundImport> => {
  const found = await getReadableImport(scope, importId)
  const progress = await findProgress(scope, importId)
  // Whoever asks whether silent work is dead holds the lock for a moment; that is no reason to give up.
  const row = await lockImport(scope, importId, { waits: progress.phase === null ? waits : isSilent(scope, progress) })
  const status = row?.status ?? found.row.status
  if (status === 'discarded' || status === 'undone') throw conflict('IMPORT_CLOSED', { status })
  if (status === 'committed' || !row) throw conflict('IMPORT_ALREADY_COMMITTED')
  return { ...found, row }
}

/** As `holdImport`, for what needs rows that were judged. Throws IMPORT_NOT_READ when the reading died, IMPORT_NOT_MAPPED while columns are missing. */
export const holdPreview = async (scope: Scope, importId: string, options: { waits?: boolean } = {}): Promise<FoundImport> => {
  const found = await holdImport(scope, importId, options)
  if (found.row.status === 'reading') throw conflict('IMPORT_NOT_READ')
  if (found.row.status === 'mapping') throw conflict('IMPORT_NOT_MAPPED')
  return found
}

import { can } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { conflict, notFound } from '@dangjian/kernel'
import { getOrgUnit, type OrgUnit } from '@dangjian/org'
import { findImport, holdRows, type RosterImport } from './import-store.ts'

/** An import inside the subtrees into which the person may import, with its organization. Throws NOT_FOUND. */
export const getReadableImport = async (scope: Scope, importId: string): Promise<{ row: RosterImport; unit: OrgUnit }> => {
  const row = await findImport(scope, importId)
  if (!row) throw notFound('rosterImport')
  const unit = await getOrgUnit(scope, row.orgUnitId)
  if (!can(scope.access, 'member.import', unit.path)) throw notFound('rosterImport')
  return { row, unit }
}

/**
 * Takes an import that is still a preview for this transaction. Throws NOT_FOUND, IMPORT_ALREADY_COMMITTED when it is in or going in, IMPORT_CLOSED when it was
 * discarded or undone. An import whose commit died with the server is a preview again: its lock died too. `waits` is for small changes of a preview: two of them
 * follow each other instead of the second being taken for a late comer; nobody waits for a commit that has told its progress.
 */
export const holdImport = async (scope: Scope, importId: string, { waits = false } = {}): Promise<{ row: RosterImport; unit: OrgUnit }> => {
  const { row } = await getReadableImport(scope, importId)
  const isHeld = await holdRows(scope, importId, { waits: waits && row.status === 'preview' })
  const found = await getReadableImport(scope, importId)
  const { status } = found.row
  if (status === 'discarded' || status === 'undone') throw conflict('IMPORT_CLOSED', { status })
  if (status === 'committed' || !isHeld) throw conflict('IMPORT_ALREADY_COMMITTED')
  return found
}

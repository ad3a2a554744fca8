import type { Scope } from '@dangjian/db'
import { newId } from '@dangjian/kernel'
import { countChangedSince, deleteImported, indexesOnRoster, insertImported, lockImportedMembers } from './import-members-store.ts'
import type { MemberFields } from './member.ts'

/** One member of an import: fields that `memberProblems` has nothing against, and an open branch with one of its groups. */
export interface MemberToImport {
  readonly fields: MemberFields
  readonly orgUnitId: string
  readonly groupId: string | null
}

/**
 * Registers a batch of members for an import that has judged them and asked who may. Gives back the places in the batch of those whose identity number is on the
 * roster already; whoever finds any must give the whole import up. Sends its statements before it waits.
 */
export const importMembers = async (scope: Scope, importId: string, batch: readonly MemberToImport[]): Promise<number[]> => {
  const rows = batch.map((member) => ({ ...member, id: newId(), affiliationId: newId() }))
  const inserted = await insertImported(scope, importId, rows)
  return inserted.size === rows.length ? [] : rows.flatMap(({ id }, index) => (inserted.has(id) ? [] : [index]))
}

/** What else an import of members needs: who is on the roster, and the way back. */
export const importedMembers = {
  /** Which blind indexes of identity numbers are on the roster, as hex. */
  onRoster: indexesOnRoster,
  /** Ids of the members that an import brought, locked. */
  lock: lockImportedMembers,
  /** How many of them were corrected, moved or changed their standing since. */
  countChanged: countChangedSince,
  /** Removes them with their affiliations. */
  remove: deleteImported,
} as const

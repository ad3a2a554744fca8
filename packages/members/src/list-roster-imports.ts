import { pathsWith } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { listImports, type RosterImport } from './import-store.ts'

/** One line of the list of imports. Instants as ISO texts. */
export interface RosterImportLine extends Pick<RosterImport, 'id' | 'fileName' | 'status' | 'totalRows' | 'doneRows' | 'orgUnitId' | 'createdBy'> {
  readonly orgUnitName: string
  readonly createdAt: string
  readonly committedAt: string | null
  readonly undoneAt: string | null
}

/** The newest 50 imports inside the subtrees into which the person may import. */
export const listRosterImports = async (scope: Scope): Promise<RosterImportLine[]> => {
  const rows = await listImports(scope, pathsWith(scope.access, 'member.import'), 50)
  return rows.map(({ createdAt, committedAt, undoneAt, ...row }) => ({
    ...row,
    createdAt: createdAt.toISOString(),
    committedAt: committedAt?.toISOString() ?? null,
    undoneAt: undoneAt?.toISOString() ?? null,
  }))
}

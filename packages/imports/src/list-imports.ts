import { can, pathsWith } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { forbidden } from '@dangjian/kernel'
import { z } from 'zod'
import { liveStatus, type LiveStatus } from './get-import.ts'
import { listImportsOf, type ImportRow } from './import-store.ts'
import { importKinds } from './kinds/index.ts'

/** Without a kind, imports of every kind that the person may import. */
export const listImportsInput = z.object({ kind: z.string().max(40).optional() })
export type ListImportsInput = z.infer<typeof listImportsInput>

/** One line of the list of imports. Instants as ISO texts. */
export interface ImportLine extends Pick<ImportRow, 'id' | 'kind' | 'fileName' | 'totalRows' | 'madeRecords' | 'orgUnitId' | 'createdBy'> {
  readonly title: string
  readonly status: LiveStatus
  readonly orgUnitName: string
  readonly createdAt: string
  readonly committedAt: string | null
  readonly undoneAt: string | null
}

const most = 50

/** The newest 50 imports inside the subtrees into which the person may import. Throws FORBIDDEN for somebody who may import nothing. */
export const listImports = async (scope: Scope, { kind: only }: ListImportsInput): Promise<ImportLine[]> => {
  const kinds = importKinds.filter(({ id, permission }) => (only === undefined || id === only) && can(scope.access, permission))
  if (kinds.length === 0) throw forbidden('member.import')
  const lines: ImportLine[] = []
  for (const { id, title, permission } of kinds) {
    for (const { phase, beatAt, createdAt, committedAt, undoneAt, ...row } of await listImportsOf(scope, id, pathsWith(scope.access, permission), most)) {
      lines.push({
        ...row, title, status: await liveStatus(scope, row, { phase, beatAt: beatAt ?? createdAt }), createdAt: createdAt.toISOString(), committedAt: committedAt?.toISOString() ?? null, undoneAt: undoneAt?.toISOString() ?? null,
      })
    }
  }
  return lines.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt)).slice(0, most)
}

/** A kind as the wizard offers it. */
export interface KindFact {
  readonly id: string
  readonly title: string
  readonly record: { readonly name: string; readonly measure: string }
  readonly maxRows: number
  readonly columns: ReadonlyArray<{ readonly header: string; readonly isRequired: boolean }>
}

/** The kinds that the person may import somewhere. */
export const listImportKinds = async (scope: Scope): Promise<KindFact[]> =>
  importKinds
    .filter(({ permission }) => can(scope.access, permission))
    .map(({ id, title, record, maxRows, columns }) => ({ id, title, record, maxRows, columns: columns.map(({ header, isRequired }) => ({ header, isRequired })) }))

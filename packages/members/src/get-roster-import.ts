import { decodeCursor, encodeCursor, pageInputSchema, type Page, type Scope } from '@dangjian/db'
import { AppError } from '@dangjian/kernel'
import { z } from 'zod'
import { getReadableImport } from './hold-import.ts'
import { countImportRows, holdRows, listPreviewRows, type ImportCounts, type RosterImport } from './import-store.ts'
import { toPreviewRow, type PreviewRow } from './preview-row.ts'

/** `problemsOnly` leaves out the rows that have nothing to say. */
export const getRosterImportInput = pageInputSchema.extend({ importId: z.uuid(), problemsOnly: z.boolean().default(false) })
export type GetRosterImportInput = z.infer<typeof getRosterImportInput>

/** An import as its page shows it: state, progress, counts and a page of rows, those that need correction first. Instants as ISO texts. */
export interface RosterImportDetail {
  readonly id: string
  readonly fileName: string
  readonly status: RosterImport['status']
  readonly orgUnitId: string
  readonly orgUnitName: string
  /** Column letter by header. */
  readonly columns: Readonly<Record<string, string>>
  readonly totalRows: number
  readonly doneRows: number
  readonly counts: ImportCounts
  readonly createdBy: string
  readonly createdAt: string
  readonly committedAt: string | null
  readonly undoneAt: string | null
  readonly rows: Page<PreviewRow>
}

const cursorKeys = (cursor: string): [number, number] => {
  const keys = (decodeCursor(cursor) ?? []).map(Number)
  const [rank, rowNumber] = keys
  if (keys.length !== 2 || rank === undefined || rowNumber === undefined || !keys.every(Number.isSafeInteger)) throw new AppError('CURSOR_INVALID', {}, 400)
  return [rank, rowNumber]
}

/** A commit that died with the server leaves its last progress behind but no lock: the import is a preview again. */
const liveStatus = async (scope: Scope, { id, status }: RosterImport): Promise<RosterImport['status']> =>
  status === 'committing' && (await holdRows(scope, id)) ? 'preview' : status

/** One import with a page of its rows. Throws NOT_FOUND outside the subtrees into which the person may import, and CURSOR_INVALID. */
export const getRosterImport = async (scope: Scope, input: GetRosterImportInput): Promise<RosterImportDetail> => {
  const { row, unit } = await getReadableImport(scope, input.importId)
  const after = input.cursor === undefined ? undefined : cursorKeys(input.cursor)
  const found = await listPreviewRows(scope, row.id, { problemsOnly: input.problemsOnly, after }, input.limit + 1)
  const shown = found.slice(0, input.limit)
  const last = found.length > input.limit ? shown.at(-1) : undefined
  const counts = await countImportRows(scope, row.id)
  return {
    id: row.id, fileName: row.fileName, status: await liveStatus(scope, row), orgUnitId: unit.id, orgUnitName: unit.name, columns: row.columns, totalRows: row.totalRows,
    doneRows: row.doneRows, counts, createdBy: row.createdBy, createdAt: row.createdAt.toISOString(),
    committedAt: row.committedAt?.toISOString() ?? null,
    undoneAt: row.undoneAt?.toISOString() ?? null,
    rows: {
      items: shown.map((stored) => toPreviewRow(scope.fields, stored)),
      total: input.problemsOnly ? counts.problems + counts.skipped + counts.corrected : row.totalRows,
      next: last ? encodeCursor([String(last.rank), String(last.rowNumber)]) : null,
    },
  }
}

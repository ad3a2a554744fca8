import type { Scope } from '@dangjian/db'
import { AppError } from '@dangjian/kernel'
import { safeCell } from '@dangjian/members'
import { writeXlsx, type Cell } from 'hucre/xlsx'
import { z } from 'zod'
import { getReadableImport } from './hold-import.ts'
import type { CellError } from './import-kind.ts'
import type { FileContent } from './import-template.ts'
import { markHeader } from './map-columns.ts'
import { currentCells, openRow } from './row-cells.ts'
import { listFaultyRows, type StoredRow } from './row-store.ts'

export const markedWorkbookInput = z.object({ importId: z.uuid() })
export type MarkedWorkbookInput = z.infer<typeof markedWorkbookInput>

/** Puts an error into words; the texts lie above this package. */
export type ErrorWords = (error: CellError) => { readonly why: string; readonly next: string }

/** Most rows of one marked workbook. */
const maxRows = 20_000
const wrong = { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F7D9F0' } }, font: { color: { rgb: '64146C' } } } as const
const author = '导入核对'

/**
 * The rows that need correction, or were left out because of it, as a workbook: every cell of the file as it stands now, wrong ones coloured with a comment, and a
 * last column that says per cell what is wrong and what to do. It can be corrected and uploaded again: heads that were chosen by hand are remembered, the last
 * column is passed over. Throws as `getReadableImport`, IMPORT_NO_PROBLEMS and IMPORT_TOO_MANY_PROBLEMS.
 */
export const markedWorkbook = async (scope: Scope, { importId }: MarkedWorkbookInput, wordsOf: ErrorWords): Promise<FileContent> => {
  const { row, kind, unit } = await getReadableImport(scope, importId)
  const rows = await listFaultyRows(scope, importId, maxRows + 1)
  if (rows.length === 0) throw new AppError('IMPORT_NO_PROBLEMS', {}, 409)
  if (rows.length > maxRows) throw new AppError('IMPORT_TOO_MANY_PROBLEMS', { limit: maxRows })
  const { headers, mapping } = row.columns
  // Columns of the kind that the file does not have are added, so that what is missing can be filled in.
  const added = kind.columns.filter(({ key }) => !(key in mapping) && rows.some(({ errors }) => errors.some(({ column }) => column === key)))
  const heads = [...headers.map((header) => (header === markHeader ? '' : header)), ...added.map(({ header }) => header), markHeader]
  const placeOf = new Map([...Object.entries(mapping), ...added.map(({ key }, index) => [key, headers.length + index] as const)])
  const headerOf = new Map(kind.columns.map(({ key, header }) => [key, header]))
  const cells = new Map<string, Partial<Cell>>()
  const lineOf = (stored: StoredRow, index: number): string[] => {
    const read = openRow(scope.fields, stored.cellsSealed)
    const line = heads.map((_, at) => (at < headers.length && headers[at] !== markHeader ? String(read.line[at + 1] ?? '') : ''))
    for (const [key, text] of Object.entries(currentCells(read, row.columns))) line[placeOf.get(key) ?? heads.length] = text
    const said = stored.errors.map((error) => ({ error, ...wordsOf(error) }))
    line[heads.length - 1] = said.map(({ error, why, next }) => `${headerOf.get(error.column) ?? ''}：${why}。${next}。`).join(' ')
    const safe = line.slice(0, heads.length).map(safeCell)
    for (const { error, why, next } of said) {
      const at = placeOf.get(error.column)
      if (at !== undefined) cells.set(`${index + 1},${at}`, { value: safe[at] ?? '', type: 'string', style: { ...wrong, numFmt: '@' }, comment: { author, text: `${why}。${next}。` } })
    }
    return safe
  }
  const body = rows.map(lineOf)
  const content = await writeXlsx({
    sheets: [{ name: kind.title, columns: heads.map((_, at) => ({ width: at === heads.length - 1 ? 60 : 18, numFmt: '@' })), rows: [heads, ...body], cells, freezePane: { rows: 1 } }],
  })
  await scope.audit({
    action: 'import.marked-downloaded',
    subject: { type: 'import', id: importId },
    orgPath: unit.path,
    summary: `下载${row.fileName}中需要更正的${rows.length}行`,
    details: { rows: rows.length },
  })
  return { fileName: `${row.fileName.replace(/\.xlsx$/i, '').slice(0, 80)}（需要更正${rows.length}行）.xlsx`, contentBase64: Buffer.from(content).toString('base64') }
}

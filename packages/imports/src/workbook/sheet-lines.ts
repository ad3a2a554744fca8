import { AppError } from '@dangjian/kernel'
import { streamXlsxRows, type CellValue } from 'hucre/xlsx'
import { checkArchive } from './check-archive.ts'
import { refuseText } from './refuse-text.ts'
import { listSheets, scanSheet } from './scan-sheet.ts'

/** One line of a sheet: its own number, from 1, and its cells as texts up to the last filled one. */
export type SheetLine = readonly [rowNumber: number, ...cells: string[]]

/** What the reader hands over: first the sheet, then its lines in batches. */
export type SheetPiece =
  | { readonly sheet: string; readonly merges: readonly string[]; readonly bytes: number }
  | { readonly lines: readonly SheetLine[] }

/** What is to be read. */
export interface SheetSource {
  readonly fileName: string
  readonly content: Uint8Array
  /** Read when the workbook has a sheet of this name; else the first one. */
  readonly sheetName: string
}

/** Lines of one piece. */
export const linesPerPiece = 1000

/** A cell as the text a person would type. Days arrive as midnight UTC. An apostrophe that keeps a spreadsheet from computing is not part of the text. */
const textOf = (value: CellValue | undefined): string => {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10)
  if (typeof value === 'number' && Number.isInteger(value)) return BigInt(value).toString()
  const text = String(value).trim()
  return /^'[=+\-@]/.test(text) ? text.slice(1) : text
}

const lineOf = (index: number, values: readonly CellValue[]): SheetLine => {
  const cells = values.map(textOf)
  while (cells.at(-1) === '') cells.pop()
  return [index + 1, ...cells]
}

/** Nothing but the upload is touched here, so whatever goes wrong is the file: damaged parts make the library throw errors of many kinds. */
const clearError = (error: unknown): AppError => {
  if (error instanceof AppError) return error
  // A part that is longer than the engine's longest text.
  if (error instanceof Error && 'code' in error && error.code === 'ERR_STRING_TOO_LONG') return new AppError('WORKBOOK_TOO_LARGE', {}, 413)
  return new AppError('WORKBOOK_NOT_XLSX')
}

/**
 * Reads a sheet line by line, or says why it cannot be read: WORKBOOK_IS_CSV, WORKBOOK_NOT_XLSX, WORKBOOK_TOO_LARGE and WORKBOOK_FORMULA (`cell`). Lines without
 * content are left out; merged ranges are told, since only those below the heads matter.
 */
export async function* sheetLines({ fileName, content, sheetName }: SheetSource): AsyncGenerator<SheetPiece> {
  try {
    refuseText(fileName, content)
    const sheets = listSheets(checkArchive(content))
    const sheet = sheets.find(({ name }) => name === sheetName) ?? sheets[0]
    if (!sheet) throw new AppError('WORKBOOK_NOT_XLSX')
    // First what is unpacked within bounds: the reader of values trusts the archive more.
    const { formulaCell, merges } = await scanSheet(sheet.entry)
    if (formulaCell !== undefined) throw new AppError('WORKBOOK_FORMULA', { cell: formulaCell })
    yield { sheet: sheet.name, merges, bytes: sheet.entry.unpackedBytes }
    let lines: SheetLine[] = []
    for await (const { index, values } of streamXlsxRows(content, { sheet: sheet.name })) {
      const line = lineOf(index, values)
      if (line.length > 1) lines.push(line)
      if (lines.length < linesPerPiece) continue
      yield { lines }
      lines = []
    }
    if (lines.length > 0) yield { lines }
  } catch (error) {
    throw clearError(error)
  }
}

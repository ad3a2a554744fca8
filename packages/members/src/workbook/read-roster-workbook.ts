import { AppError } from '@dangjian/kernel'
import { streamXlsxRows, type CellValue } from 'hucre/xlsx'
import { headerAliases, rosterColumns, rosterSheetName, type RosterCells, type RosterColumn } from '../roster-columns.ts'
import { checkArchive } from './check-archive.ts'
import { refuseText } from './refuse-text.ts'
import { listSheets, scanSheet } from './scan-sheet.ts'

/** Most rows of one import. */
export const maxRosterRows = 100_000
// Title lines may stand above the heads; further down they are not looked for.
const headerWithin = 10

/** A roster as its workbook says it, nothing judged yet. `rowNumber` is the sheet's own, from 1. */
export interface RosterWorkbook {
  /** Column letter by header. */
  readonly columns: Record<string, string>
  readonly rows: ReadonlyArray<{ readonly rowNumber: number; readonly cells: RosterCells }>
}

const letterOf = (index: number): string => (index < 26 ? String.fromCodePoint(65 + index) : letterOf(Math.floor(index / 26) - 1) + letterOf(index % 26))

/** A cell as the text a person would type. Days arrive as midnight UTC. */
const textOf = (value: CellValue | undefined): string => {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10)
  if (typeof value === 'number' && Number.isInteger(value)) return BigInt(value).toString()
  return String(value).trim()
}

const headerOf = (value: CellValue | undefined): string => {
  const text = textOf(value).replaceAll(/[\s\u3000*＊]/g, '')
  return headerAliases[text] ?? text
}

type Heads = ReadonlyMap<RosterColumn, number>

const headsOf = (values: readonly CellValue[]): Heads => {
  const headers = values.map(headerOf)
  return new Map(rosterColumns.flatMap(({ key, header }) => (headers.includes(header) ? [[key, headers.indexOf(header)] as const] : [])))
}

const cellsOf = (values: readonly CellValue[], heads: Heads): RosterCells => {
  const cells: RosterCells = {}
  for (const [key, index] of heads) {
    const text = textOf(values[index])
    if (text !== '') cells[key] = text
  }
  return cells
}

const requireHeads = (heads: Heads, sheet: string): void => {
  const missing = rosterColumns.filter(({ key }) => !heads.has(key)).map(({ header }) => header)
  if (missing.length > 0) throw new AppError('WORKBOOK_COLUMNS_MISSING', { sheet, columns: missing })
}

/** Rows below the merge's end in the sheet: `B2:B13` ends in 13. */
const lastRowOf = (range: string): number => Number(/(\d+)$/.exec(range)?.[1] ?? 0)

interface Sheet {
  heads: Heads
  headRow: number
  rows: Array<{ rowNumber: number; cells: RosterCells }>
}

const readSheet = async (content: Uint8Array, name: string): Promise<Sheet> => {
  let best: { heads: Heads; row: number } = { heads: new Map(), row: 0 }
  let found: Sheet | undefined
  for await (const { index, values } of streamXlsxRows(content, { sheet: name })) {
    const rowNumber = index + 1
    if (found) {
      const cells = cellsOf(values, found.heads)
      if (Object.keys(cells).length > 0) found.rows.push({ rowNumber, cells })
      if (found.rows.length > maxRosterRows) throw new AppError('WORKBOOK_TOO_MANY_ROWS', { limit: maxRosterRows })
      continue
    }
    const heads = headsOf(values)
    if (heads.size > best.heads.size) best = { heads, row: rowNumber }
    if (heads.size === rosterColumns.length) found = { heads, headRow: rowNumber, rows: [] }
    if (rowNumber >= headerWithin && !found) break
  }
  requireHeads(best.heads, name)
  return found ?? { heads: best.heads, headRow: best.row, rows: [] }
}

/** Nothing but the upload is touched here, so whatever goes wrong is the file: damaged parts make the library throw errors of many kinds. */
const withClearErrors = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    if (error instanceof AppError) throw error
    // A part that is longer than the engine's longest text.
    if (error instanceof Error && 'code' in error && error.code === 'ERR_STRING_TOO_LONG') throw new AppError('WORKBOOK_TOO_LARGE', {}, 413)
    throw new AppError('WORKBOOK_NOT_XLSX')
  }
}

/**
 * Reads the roster from an uploaded file, or says why it cannot be read, before anything is stored: WORKBOOK_IS_CSV, WORKBOOK_NOT_XLSX, WORKBOOK_TOO_LARGE,
 * WORKBOOK_COLUMNS_MISSING (`columns` names them), WORKBOOK_FORMULA (`cell`), WORKBOOK_MERGED_CELLS (`range`, below the heads), WORKBOOK_EMPTY and
 * WORKBOOK_TOO_MANY_ROWS. The sheet 党员名册 is read, or the first one when none has that name.
 */
export const readRosterWorkbook = (fileName: string, content: Uint8Array): Promise<RosterWorkbook> =>
  withClearErrors(async () => {
    refuseText(fileName, content)
    const sheets = listSheets(checkArchive(content))
    const sheet = sheets.find(({ name }) => name === rosterSheetName) ?? sheets[0]
    if (!sheet) throw new AppError('WORKBOOK_NOT_XLSX')
    // First what is unpacked within bounds: the reader of values trusts the archive more.
    const { formulaCell, merges } = scanSheet(sheet.entry)
    const { heads, headRow, rows } = await readSheet(content, sheet.name)
    if (formulaCell !== undefined) throw new AppError('WORKBOOK_FORMULA', { cell: formulaCell })
    const merged = merges.find((range) => lastRowOf(range) > headRow)
    if (merged !== undefined) throw new AppError('WORKBOOK_MERGED_CELLS', { range: merged })
    if (rows.length === 0) throw new AppError('WORKBOOK_EMPTY', { sheet: sheet.name })
    return { rows, columns: Object.fromEntries(rosterColumns.map(({ key, header }) => [header, letterOf(heads.get(key) ?? 0)])) }
  })

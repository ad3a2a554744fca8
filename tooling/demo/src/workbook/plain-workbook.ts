import { readXlsx, writeXlsx } from 'hucre/xlsx'
import type { WorkbookFile } from './write-roster-workbook.ts'

/** A workbook of one sheet with exactly these rows, heads first. */
export const writePlainWorkbook = async (name: string, sheet: string, rows: ReadonlyArray<readonly string[]>): Promise<WorkbookFile> => ({
  name,
  bytes: await writeXlsx({ sheets: [{ name: sheet, rows: rows.map((row) => [...row]) }] }),
})

/** The texts of a workbook's first sheet. */
export const readPlainWorkbook = async (bytes: Uint8Array): Promise<string[][]> =>
  ((await readXlsx(bytes)).sheets[0]?.rows ?? []).map((row) => row.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? ''))))

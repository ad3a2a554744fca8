import { errorTexts } from '@dangjian/api/errors'
import { fillBlanks } from '@dangjian/app-shell'
import { membersText, membersWords } from './locales/zh-CN.ts'
import type { CellError, Column, PreviewRow } from './types.ts'

/** One cell that needs, or needed, correction. */
export interface ProblemLine {
  readonly key: string
  readonly row: PreviewRow
  readonly column: Column
  /** Absent once the cell is right. */
  readonly error: CellError | undefined
  /** The row's acts stand beside its first cell. */
  readonly isFirst: boolean
}

/** Columns in the order of the workbook; a row that is left out shows what was wrong with it. */
const columnsOf = ({ errors, original }: PreviewRow): Column[] => {
  const touched = new Set<string>([...errors.map(({ column }) => column), ...Object.keys(original)])
  return (Object.keys(membersText.fields) as Column[]).filter((column) => touched.has(column))
}

/** Every cell at fault or corrected, row by row as the sheet stands, so that nothing moves while one is corrected. */
export const problemLines = (rows: readonly PreviewRow[]): ProblemLine[] =>
  [...rows]
    .sort((a, b) => a.rowNumber - b.rowNumber)
    .flatMap((row) => {
      const columns = columnsOf(row)
      // A row that is left out though nothing is wrong with it must still be taken in again somewhere.
      const shown: Column[] = columns.length > 0 ? columns : ['name']
      return shown.map((column, index) => ({ key: `${row.rowNumber}/${column}`, row, column, error: row.errors.find((error) => error.column === column), isFirst: index === 0 }))
    })

/** What is wrong with a cell and what to do, in words. Near names of a branch are offered beside it and not said twice. */
export const cellText = ({ code, details }: CellError): { what: string; why: string; next: string } => {
  const text = errorTexts[code] ?? { what: code, why: '', next: '' }
  return { what: text.what, why: fillBlanks(text.why, details), next: code === 'UNIT_UNKNOWN' ? '' : fillBlanks(text.next, details) }
}

/** The contents that a cell's error names as right: choices, or names that are near. */
export const offersOf = ({ details }: CellError): string[] =>
  (details['suggestions'] ?? details['allowed'] ?? '').split('、').filter((name) => name !== '' && name !== membersWords.nothing)

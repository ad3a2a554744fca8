import { errorTexts } from '@dangjian/api/errors'
import { fillBlanks } from '@dangjian/app-shell'
import { importsWords } from './locales/zh-CN.ts'
import type { CellError, ColumnFact, PreviewRow } from './types.ts'

/** One cell that needs, or needed, correction. */
export interface ProblemLine {
  readonly key: string
  readonly row: PreviewRow
  readonly column: string
  /** Absent once the cell is right. */
  readonly error: CellError | undefined
  /** The row's acts stand beside its first cell. */
  readonly isFirst: boolean
}

/** What the lines need to know of the kind. */
interface Columns {
  readonly columns: ReadonlyArray<Pick<ColumnFact, 'key'>>
  readonly nameColumn: string
}

/** Columns in the order of the kind; a row that is left out shows what was wrong with it. */
const columnsOf = ({ errors, original }: PreviewRow, { columns }: Columns): string[] => {
  const touched = new Set<string>([...errors.map(({ column }) => column), ...Object.keys(original)])
  return columns.map(({ key }) => key).filter((key) => touched.has(key))
}

/** Every cell at fault or corrected, row by row as the sheet stands, so that nothing moves while one is corrected. */
export const problemLines = (rows: readonly PreviewRow[], kind: Columns): ProblemLine[] =>
  [...rows]
    .sort((a, b) => a.rowNumber - b.rowNumber)
    .flatMap((row) => {
      const columns = columnsOf(row, kind)
      // A row that is left out though nothing is wrong with it must still be taken in again somewhere.
      const shown = columns.length > 0 ? columns : [kind.nameColumn]
      return shown.map((column, index) => ({ key: `${row.rowNumber}/${column}`, row, column, error: row.errors.find((error) => error.column === column), isFirst: index === 0 }))
    })

/** What is wrong with a cell and what to do, in words. Near names of an organization are offered beside it and not said twice. */
export const cellText = ({ code, details }: CellError): { what: string; why: string; next: string } => {
  const text = errorTexts[code] ?? { what: code, why: '', next: '' }
  return { what: text.what, why: fillBlanks(text.why, details), next: code === 'UNIT_UNKNOWN' ? '' : fillBlanks(text.next, details) }
}

/** The contents that a cell's error names as right: choices, or names that are near. */
export const offersOf = ({ details }: CellError): string[] =>
  (details['suggestions'] ?? details['allowed'] ?? '').split('、').filter((name) => name !== '' && name !== importsWords.nothing)

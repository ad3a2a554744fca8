import { addDays, isLocalDate, type LocalDate } from '@dangjian/kernel'
import type { CellError, Cells, ImportColumn } from '../import-kind.ts'

// Excel counts days from here; a day that was pasted as a value is its number.
const excelEpoch: LocalDate = '1899-12-30'

/** Days as people write them: 2006-06-28, 2006/6/28, 2006.6.28, 2006年6月28日, 20060628, and as Excel counts them: 38896. */
export const readDay = (text: string): LocalDate | undefined => {
  if (isLocalDate(text)) return text
  if (/^[1-5]\d{4}$/.test(text)) return addDays(excelEpoch, Number(text))
  const parts = /^(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d{2})(\d{2}))$/.exec(text)
  if (!parts) return undefined
  const [, year, month = parts[4], day = parts[5]] = parts
  const date = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  return isLocalDate(date) ? date : undefined
}

/** Two-character names are often spread by blanks; blanks inside Chinese text carry nothing. */
export const withoutInnerBlanks = (text: string): string =>
  /[\s\u3000•・‧]/.test(text) ? text.replaceAll(/(?<=\p{Script=Han})[\s\u3000]+(?=\p{Script=Han})/gu, '').replaceAll(/[•・‧]/g, '·') : text

/** Texts that people write into a cell that has nothing to say. */
const emptyWords = new Set(['无', '—', '－', '-', '/', '——'])

/** Choices of a column: the word that an export writes comes first, the others are read as the same. */
export type Words<T extends string> = ReadonlyArray<{ readonly value: T; readonly words: readonly [string, ...string[]] }>

/** Readers of one row's cells; what cannot be read goes to `errors` and comes back undefined. */
export interface CellReader {
  readonly errors: CellError[]
  fail(column: string, code: string, details?: Record<string, string>): undefined
  has(column: string): boolean
  /** The trimmed text; undefined when there is none (REQUIRED where there must be one). */
  text(column: string): string | undefined
  /** Words without blanks inside Chinese text; TEXT_TOO_LONG. */
  words(column: string, longest: number): string | undefined
  /** DATE_INVALID. */
  day(column: string): LocalDate | undefined
  /** CHOICE_UNKNOWN. */
  choice<T extends string>(column: string, words: Words<T>): T | undefined
}

const lookUps = new WeakMap<object, ReadonlyMap<string, string>>()
const lookUp = (words: Words<string>): ReadonlyMap<string, string> => {
  const found = lookUps.get(words) ?? new Map(words.flatMap((choice) => choice.words.map((word) => [word, choice.value] as const)))
  lookUps.set(words, found)
  return found
}

/** Makes readers for the rows of one kind; the columns are looked through once. */
export const cellReaders = (columns: readonly ImportColumn[]): ((cells: Cells) => CellReader) => {
  const byKey = new Map(columns.map((column) => [column.key, column]))
  return (cells) => {
    const errors: CellError[] = []
    const fail: CellReader['fail'] = (column, code, details = {}) => {
      errors.push({ column, code, details })
      return undefined
    }
    const text: CellReader['text'] = (column) => {
      const { isRequired = false, header = column } = byKey.get(column) ?? {}
      const found = cells[column]?.trim()
      if (found === undefined || found === '' || (!isRequired && emptyWords.has(found))) return isRequired ? fail(column, 'REQUIRED', { header }) : undefined
      return found
    }
    return {
      errors,
      fail,
      text,
      has: (column) => (cells[column]?.trim() ?? '') !== '',
      words: (column, longest) => {
        const found = text(column)
        if (found === undefined) return undefined
        return found.length > longest ? fail(column, 'TEXT_TOO_LONG', { limit: String(longest) }) : withoutInnerBlanks(found)
      },
      day: (column) => {
        const found = text(column)
        return found === undefined ? undefined : (readDay(found) ?? fail(column, 'DATE_INVALID', { value: found.slice(0, 40) }))
      },
      choice: <T extends string>(column: string, words: Words<T>): T | undefined => {
        const found = text(column)
        if (found === undefined) return undefined
        const value = lookUp(words).get(found) as T | undefined
        return value ?? fail(column, 'CHOICE_UNKNOWN', { value: found.slice(0, 40), allowed: words.map(({ words: [word] }) => word).join('、') })
      },
    }
  }
}

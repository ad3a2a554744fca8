import type { ImportKind } from './import-kind.ts'
import type { ImportColumns } from './tables.ts'
import type { SheetLine } from './workbook/sheet-lines.ts'

/** What heads were read as by hand before: the column's key, or null for not read. */
export type Remembered = ReadonlyMap<string, string | null>

/** Head of the column that a marked workbook adds; it is passed over when the workbook comes back. */
export const markHeader = '问题与办法'

/** A head as it is compared: without blanks and stars. */
export const plainHeader = (text: string): string => text.replaceAll(/[\s\u3000*＊]/g, '').slice(0, 100)

/** Title lines may stand above the heads; further down they are not looked for. */
export const headerWithin = 10

/** Which column of a sheet fills which column of the kind: what was chosen by hand before comes first, then heads and synonyms as they stand. */
export const mapHeaders = (kind: Pick<ImportKind, 'columns'>, headers: readonly string[], remembered: Remembered): Record<string, number> => {
  const known = new Map(kind.columns.flatMap(({ key, header, synonyms }) => [header, ...synonyms].map((word) => [plainHeader(word), key] as const)))
  const mapping: Record<string, number> = {}
  const take = (keyOf: (header: string) => string | null | undefined): void => {
    for (const [index, text] of headers.entries()) {
      const header = plainHeader(text)
      const key = header === '' ? undefined : keyOf(header)
      if (key !== undefined && key !== null && kind.columns.some((column) => column.key === key) && !(key in mapping) && !Object.values(mapping).includes(index)) mapping[key] = index
    }
  }
  take((header) => remembered.get(header))
  take((header) => (remembered.has(header) ? undefined : known.get(header)))
  return mapping
}

/** Columns that must be filled and are not. */
export const missingColumns = (kind: Pick<ImportKind, 'columns'>, { mapping }: ImportColumns) => kind.columns.filter(({ key, isRequired }) => isRequired && !(key in mapping))

/** Heads of the file that nothing reads, in their order. */
export const unreadHeaders = ({ headers, mapping }: ImportColumns): string[] => {
  const read = new Set(Object.values(mapping))
  return headers.filter((header, index) => header !== '' && !read.has(index) && plainHeader(header) !== markHeader)
}

/** The line of heads: of the first lines the one of which most columns are known. `index` -1 when no line has two. */
export const findHeads = (kind: ImportKind, lines: readonly SheetLine[], remembered: Remembered): { readonly index: number; readonly columns: ImportColumns } => {
  let best: { index: number; columns: ImportColumns } = { index: -1, columns: { headers: [], mapping: {} } }
  for (const [index, [rowNumber, ...headers]] of lines.entries()) {
    if (rowNumber > headerWithin) break
    const mapping = mapHeaders(kind, headers, remembered)
    const size = Object.keys(mapping).length
    if (size >= 2 && size > Object.keys(best.columns.mapping).length) best = { index, columns: { headers, mapping } }
  }
  return best
}

import type { FieldCipher } from '@dangjian/db'
import { z } from 'zod'
import type { Cells } from './import-kind.ts'
import type { ImportColumns } from './tables.ts'
import type { SheetLine } from './workbook/sheet-lines.ts'

const lineSchema = z.tuple([z.number()], z.string())
const rowSchema = z.object({ line: lineSchema, corrections: z.record(z.string(), z.string()) })

/** A row of which there is something to say: the line as read, and the cells that were corrected. */
export interface RowCells {
  readonly line: SheetLine
  readonly corrections: Cells
}

/** Cells hold identity numbers: they are stored sealed. */
export const sealRow = (fields: FieldCipher, row: RowCells): Buffer => fields.seal(JSON.stringify(row))

export const openRow = (fields: FieldCipher, sealed: Buffer): RowCells => rowSchema.parse(JSON.parse(fields.open(sealed)))

export const sealLines = (fields: FieldCipher, lines: readonly SheetLine[]): Buffer => fields.seal(JSON.stringify(lines))

// Sealed by ourselves and authenticated: looking at each cell once more would cost a workbook of 100,000 rows a second.
export const openLines = (fields: FieldCipher, sealed: Buffer): SheetLine[] => JSON.parse(fields.open(sealed)) as SheetLine[]

/** The cells of a line by the columns they fill. */
export const cellsOfLine = (line: SheetLine, { mapping }: ImportColumns): Record<string, string> => {
  const cells: Record<string, string> = {}
  for (const key in mapping) {
    const text = line[(mapping[key] ?? 0) + 1]
    if (typeof text === 'string' && text !== '') cells[key] = text
  }
  return cells
}

/** The cells as they count: corrected ones in the place of those in the file. */
export const currentCells = ({ line, corrections }: RowCells, columns: ImportColumns): Cells => ({ ...cellsOfLine(line, columns), ...corrections })

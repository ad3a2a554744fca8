import type { FieldCipher } from '@dangjian/db'
import { z } from 'zod'
import { rosterColumns, type RosterCells, type RosterColumn } from './roster-columns.ts'

const columnKeys = rosterColumns.map(({ key }) => key)
export const rosterColumnSchema = z.enum(columnKeys as [RosterColumn, ...RosterColumn[]])

const cellsSchema = z.partialRecord(rosterColumnSchema, z.string())
const sealedSchema = z.object({ cells: cellsSchema, original: cellsSchema.default({}) })

/** A row's cells as they stand now, and what the file said where they were corrected. */
export interface ImportCells {
  readonly cells: RosterCells
  readonly original: RosterCells
}

/** Cells hold identity numbers: they are stored sealed. */
export const sealCells = (fields: FieldCipher, cells: ImportCells): Buffer => fields.seal(JSON.stringify(cells))

export const openCells = (fields: FieldCipher, sealed: Buffer): ImportCells => sealedSchema.parse(JSON.parse(fields.open(sealed)))

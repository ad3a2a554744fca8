import type { Scope } from '@dangjian/db'
import type { OrgUnit } from '@dangjian/org'

/** What is wrong with one cell. `details` fill the blanks of its Chinese sentence and never hold a protected value. */
export interface CellError {
  readonly column: string
  readonly code: string
  readonly details: Record<string, string>
}

/** Cells of one row as texts, by column key; an empty cell is absent. */
export type Cells = Readonly<Record<string, string>>

/** A row of the sheet; `rowNumber` is the sheet's own, from 1. */
export interface SheetRow {
  readonly rowNumber: number
  readonly cells: Cells
  /** Left out of the import; told where rows refer to each other. */
  readonly isSkipped?: boolean
}

/** A row judged against the rules and the records; sound when `errors` is empty. */
export interface JudgedRow {
  readonly rowNumber: number
  readonly errors: readonly CellError[]
  /** Blind index of what a row is about; two rows of one file with the same key repeat each other. Null when that cannot be said. */
  readonly key: Buffer | null
}

/** One column of a kind's workbook. */
export interface ImportColumn {
  readonly key: string
  readonly header: string
  /** Other heads that are read as the same column. */
  readonly synonyms: readonly string[]
  readonly isRequired: boolean
  /** How the template formats the column: as text (18 digits stay 18 digits), as a day, or plainly. */
  readonly format: 'text' | 'day' | 'plain'
  readonly width?: number
  /** What pages show of a protected value. */
  readonly mask?: (text: string) => string
}

/** What a batch made: how many records, and their ids where the records do not say themselves which import they come from. */
export interface Made {
  readonly count: number
  readonly recordIds: readonly string[]
}

/** Judges and writes rows of one import inside one transaction, knowing the organizations and people it needs. */
export interface KindWork {
  judge(rows: readonly SheetRow[]): Promise<JudgedRow[]>
  /** Judges once more and writes; throws IMPORT_STALE with the `row` that is no longer sound. Sends its statements before it waits, so that batches overlap. */
  write(rows: readonly SheetRow[]): Promise<Made>
}

/** What can be imported. A new kind is an object of this form in `kinds/` and a line in `kinds/index.ts`. */
export interface ImportKind {
  readonly id: string
  /** 党员名册: name of the workbook and of its sheet. */
  readonly title: string
  /** 党员, with its measure word: what a row becomes. */
  readonly record: { readonly name: string; readonly measure: string }
  readonly permission: string
  readonly columns: readonly ImportColumn[]
  /** The column that tells rows apart for a reader, and the one that is at fault when two rows repeat each other. */
  readonly nameColumn: string
  readonly keyColumn: string
  readonly maxRows: number
  /** Rows refer to each other, so that they are judged and written together. */
  readonly isWhole: boolean
  begin(scope: Scope, context: { readonly unit: OrgUnit; readonly importId: string }): Promise<KindWork>
  /** Contents to choose from, by column, for the template's lists and for corrections. */
  choices(scope: Scope): Promise<Readonly<Record<string, readonly string[]>>>
  /** Sentences of the template's sheet of guidance, after the ones that hold for every kind. */
  readonly notes: readonly string[]
  /** Counts of what depends on the records, by kind of dependant; all 0 when the import may be taken back. Locks the records. */
  dependants(scope: Scope, made: { readonly importId: string; readonly recordIds: readonly string[] }): Promise<Readonly<Record<string, number>>>
  /** Takes the records away; called after `dependants` in the same transaction. */
  remove(scope: Scope, made: { readonly importId: string; readonly recordIds: readonly string[] }): Promise<void>
  /** Tells other domains, inside the transaction. */
  announce?(scope: Scope, what: 'imported' | 'undone', event: { readonly importId: string; readonly count: number }): Promise<void>
}

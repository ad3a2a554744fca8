import type { Scope } from '@dangjian/db'
import type { CellError, ImportKind, JudgedRow, KindWork, SheetRow } from './import-kind.ts'
import type { ImportRow } from './import-store.ts'
import { currentCells, openLines, openRow, sealRow, type RowCells } from './row-cells.ts'
import { deleteRowsNumbered, findBlock, listRowsBetween, putRows, setBlock, type StoredRow } from './row-store.ts'
import type { ImportColumns } from './tables.ts'
import type { SheetLine } from './workbook/sheet-lines.ts'

const keyBytes = 16

/** The mark of a row that repeats an earlier one. */
export const duplicateOf = ({ keyColumn, columns }: Pick<ImportKind, 'keyColumn' | 'columns'>, rowNumber: number): CellError => ({
  column: keyColumn, code: 'DUPLICATE_IN_FILE', details: { row: String(rowNumber), header: columns.find(({ key }) => key === keyColumn)?.header ?? keyColumn },
})

/** The key of a row as blocks hold it. */
export const shortKey = (key: Buffer | null): Buffer | null => (key === null ? null : key.subarray(0, keyBytes))

/** Keys of a block one after the other. */
const packKeys = (judged: readonly JudgedRow[]): Buffer => {
  const keys = Buffer.alloc(judged.length * keyBytes)
  for (const [index, { key }] of judged.entries()) key?.copy(keys, index * keyBytes, 0, keyBytes)
  return keys
}

/** Where in a block a key stands. */
export const positionsOf = (keys: Buffer | null, key: Buffer): number[] => {
  const found: number[] = []
  if (keys === null) return found
  for (let at = keys.indexOf(key); at >= 0; at = keys.indexOf(key, at + 1)) if (at % keyBytes === 0) found.push(at / keyBytes)
  return found
}

/** Lines of a block with what was noted of some of them. */
interface Batch {
  readonly lines: readonly SheetLine[]
  readonly noted: ReadonlyMap<number, StoredRow>
}

const rowsOf = (scope: Scope, columns: ImportColumns, { lines, noted }: Batch): Array<SheetRow & { readonly row: RowCells }> =>
  lines.map((line) => {
    const stored = noted.get(line[0])
    const row: RowCells = stored ? openRow(scope.fields, stored.cellsSealed) : { line, corrections: {} }
    return { rowNumber: line[0], cells: currentCells(row, columns), row, isSkipped: stored?.skipped ?? false }
  })

/** Judges lines as they come and remembers which keys have come before. */
export interface Judge {
  /** Judges one block, writes what there is to say of its rows, and gives its keys back with the number of rows that need correction. */
  judge(batch: Batch): Promise<{ keys: Buffer; problems: number }>
}

/** A judge of one import; blocks come in their order. */
export const openJudge = (scope: Scope, { kind, columns, importId, work }: { kind: ImportKind; columns: ImportColumns; importId: string; work: KindWork }): Judge => {
  const firstRows = new Map<string, number>()
  const note = async (rows: ReturnType<typeof rowsOf>, judged: readonly JudgedRow[], noted: Batch['noted']): Promise<number> => {
    const [put, gone]: [StoredRow[], number[]] = [[], []]
    let problems = 0
    for (const [index, { rowNumber, row }] of rows.entries()) {
      const { errors: found = [], key = null } = judged[index] ?? {}
      const before = noted.get(rowNumber)
      const [skipped, edited] = [before?.skipped ?? false, before?.edited ?? false]
      const text = key?.toString('latin1', 0, keyBytes)
      const first = text === undefined || skipped ? undefined : firstRows.get(text)
      if (text !== undefined && !skipped && first === undefined) firstRows.set(text, rowNumber)
      // A row that is left out is no twin any more, but still says why it was.
      const kept = skipped ? (before?.errors ?? []).filter(({ code }) => code === 'DUPLICATE_IN_FILE') : []
      const errors = [...found, ...kept, ...(first === undefined ? [] : [duplicateOf(kind, first)])]
      if (errors.length > 0 && !skipped) problems += 1
      if (errors.length > 0 || skipped || edited) put.push({ rowNumber, cellsSealed: before?.cellsSealed ?? sealRow(scope.fields, row), key: shortKey(key), errors, skipped, edited })
      else if (before) gone.push(rowNumber)
    }
    await putRows(scope, importId, put)
    await deleteRowsNumbered(scope, importId, gone)
    return problems
  }
  return {
    judge: async (batch) => {
      const rows = rowsOf(scope, columns, batch)
      const judged = await work.judge(rows)
      return { keys: packKeys(judged), problems: await note(rows, judged, batch.noted) }
    },
  }
}

export interface JudgeOptions {
  readonly onProgress?: (doneRows: number) => void
}

/** Judges all rows of an import anew, corrections and rows left out included; returns how many need correction. */
export const judgeImport = async (scope: Scope, { row, kind, work }: { row: ImportRow; kind: ImportKind; work: KindWork }, { onProgress }: JudgeOptions = {}): Promise<number> => {
  const judge = openJudge(scope, { kind, columns: row.columns, importId: row.id, work })
  const waiting: Array<{ block: number; lines: SheetLine[]; noted: Map<number, StoredRow> }> = []
  let [problems, done] = [0, 0]
  const settle = async (): Promise<void> => {
    const lines = waiting.flatMap((batch) => batch.lines)
    const noted = new Map(waiting.flatMap((batch) => [...batch.noted]))
    const found = await judge.judge({ lines, noted })
    problems += found.problems
    let at = 0
    for (const { block, lines: own } of waiting) {
      await setBlock(scope, row.id, block, { keys: found.keys.subarray(at * keyBytes, (at + own.length) * keyBytes) })
      at += own.length
    }
    done += lines.length
    onProgress?.(done)
    waiting.length = 0
  }
  for (let number = 0; ; number++) {
    const block = await findBlock(scope, row.id, number)
    if (!block) break
    const noted = await listRowsBetween(scope, row.id, block.firstRow, block.lastRow)
    waiting.push({ block: number, lines: openLines(scope.fields, block.rowsSealed), noted: new Map(noted.map((stored) => [stored.rowNumber, stored])) })
    if (!kind.isWhole) await settle()
  }
  if (waiting.length > 0) await settle()
  return problems
}

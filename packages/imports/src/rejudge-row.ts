import type { Scope } from '@dangjian/db'
import type { FoundImport } from './hold-import.ts'
import type { CellError } from './import-kind.ts'
import { duplicateOf, judgeImport, positionsOf, shortKey } from './judge-rows.ts'
import { currentCells, openLines, openRow, sealRow } from './row-cells.ts'
import { deleteRowsNumbered, findBlock, findBlockOf, findRow, listKeys, listRowsOf, putRows, type StoredRow } from './row-store.ts'

/** A row as stored, or as it would be stored when there is nothing to say of it yet; undefined when the sheet has no such row. */
export const rowOf = async (scope: Scope, importId: string, rowNumber: number): Promise<StoredRow | undefined> => {
  const stored = await findRow(scope, importId, rowNumber)
  if (stored) return stored
  const block = await findBlockOf(scope, importId, rowNumber)
  const lines = block ? openLines(scope.fields, block.rowsSealed) : []
  const index = lines.findIndex(([number]) => number === rowNumber)
  const line = lines[index]
  if (!line) return undefined
  const key = block?.keys?.subarray(index * 16, index * 16 + 16) ?? null
  return { rowNumber, cellsSealed: sealRow(scope.fields, { line, corrections: {} }), key: key?.some((byte) => byte !== 0) ? key : null, errors: [], skipped: false, edited: false }
}

const twinsOf = async (scope: Scope, importId: string, key: Buffer): Promise<StoredRow[]> => {
  const numbers: number[] = []
  for (const { block, keys } of await listKeys(scope, importId)) {
    const positions = positionsOf(keys, key)
    if (positions.length === 0) continue
    const stored = await findBlock(scope, importId, block)
    const lines = stored ? openLines(scope.fields, stored.rowsSealed) : []
    numbers.push(...positions.flatMap((position) => lines[position]?.[0] ?? []))
  }
  const noted = new Map((await listRowsOf(scope, importId, key, numbers)).map((row) => [row.rowNumber, row]))
  const twins = [...noted.values()].filter((row) => row.key?.equals(key) ?? false)
  for (const number of numbers) {
    const row = noted.has(number) ? undefined : await rowOf(scope, importId, number)
    if (row) twins.push(row)
  }
  return twins.filter(({ skipped }) => !skipped).sort((a, b) => a.rowNumber - b.rowNumber)
}

const isDuplicate = ({ code }: CellError): boolean => code === 'DUPLICATE_IN_FILE'

/** Writes a row, or forgets it when there is nothing to say of it any more. */
const settle = (scope: Scope, importId: string, row: StoredRow): Promise<void> =>
  row.errors.length > 0 || row.skipped || row.edited ? putRows(scope, importId, [row]) : deleteRowsNumbered(scope, importId, [row.rowNumber])

/** Marks every kept row after the first with this key, and clears the mark of the first. */
const remarkTwins = async (scope: Scope, { row: { id }, kind }: FoundImport, key: Buffer): Promise<void> => {
  const [first, ...others] = await twinsOf(scope, id, key)
  if (!first) return
  if (first.errors.some(isDuplicate)) await settle(scope, id, { ...first, errors: first.errors.filter((error) => !isDuplicate(error)) })
  for (const row of others) await settle(scope, id, { ...row, errors: [...row.errors.filter((error) => !isDuplicate(error)), duplicateOf(kind, first.rowNumber)] })
}

/** Stores a changed row of a preview and judges it anew, and with it the rows that repeated it before or do so now. */
export const rejudgeRow = async (scope: Scope, found: FoundImport, changed: StoredRow): Promise<void> => {
  const { row, kind, unit } = found
  const work = await kind.begin(scope, { unit, importId: row.id })
  if (kind.isWhole) {
    await putRows(scope, row.id, [changed])
    await judgeImport(scope, { row, kind, work })
    return
  }
  const [judged] = await work.judge([{ rowNumber: changed.rowNumber, cells: currentCells(openRow(scope.fields, changed.cellsSealed), row.columns) }])
  const key = shortKey(judged?.key ?? null)
  // A row that is left out is no twin any more, but still says why it was.
  const marks = changed.skipped ? changed.errors.filter(isDuplicate) : []
  await putRows(scope, row.id, [{ ...changed, key, errors: [...(judged?.errors ?? []), ...marks] }])
  if (key !== null) await remarkTwins(scope, found, key)
  // Its own key is gone through already where it stayed.
  if (changed.key !== null && !(key?.equals(changed.key) ?? false)) await remarkTwins(scope, found, changed.key)
  const now = await findRow(scope, row.id, changed.rowNumber)
  if (now) await settle(scope, row.id, now)
}

import type { Scope } from '@dangjian/db'
import { AppError, conflict } from '@dangjian/kernel'
import { z } from 'zod'
import { holdPreview } from './hold-import.ts'
import type { Made, SheetRow } from './import-kind.ts'
import { setImport } from './import-store.ts'
import { judgeImport } from './judge-rows.ts'
import type { OpenTransaction } from './open-transaction.ts'
import { cellsOfLine, currentCells, openLines, openRow } from './row-cells.ts'
import { countNoted, findBlock, listRowsOfBlock, setBlock, skipFaulty } from './row-store.ts'
import type { ImportColumns } from './tables.ts'
import { watchRun, type Watch } from './watch-run.ts'

/** `leaveOut` imports the sound rows and leaves out those that need correction; without it such rows stop the import. */
export const commitImportInput = z.object({ importId: z.uuid(), leaveOut: z.boolean().default(false) })
export type CommitImportInput = z.input<typeof commitImportInput>

/** A block with the rows of it that are to be imported. */
interface KeptBlock {
  readonly number: number
  readonly rows: readonly SheetRow[]
}

const fetchBlock = async (scope: Scope, importId: string, columns: ImportColumns, number: number): Promise<KeptBlock | undefined> => {
  // Sent together, so that both are answered before the batch that is written next.
  const [block, stored] = await Promise.all([findBlock(scope, importId, number), listRowsOfBlock(scope, importId, number)])
  if (!block) return undefined
  const noted = new Map(stored.map((row) => [row.rowNumber, row]))
  const rows = openLines(scope.fields, block.rowsSealed).flatMap((line) => {
    const row = noted.get(line[0])
    if (row?.skipped) return []
    return [{ rowNumber: line[0], cells: row ? currentCells(openRow(scope.fields, row.cellsSealed), columns) : cellsOfLine(line, columns) }]
  })
  return { number, rows }
}

/** One batch on its way to the database while the next is made ready. */
interface Sent {
  readonly blocks: readonly number[]
  readonly lines: number
  readonly made: Promise<Made>
}

const writeAll = async (scope: Scope, importId: string, watch: Watch): Promise<{ count: number; skipped: number }> => {
  const { row, kind, unit } = await holdPreview(scope, importId)
  const work = await kind.begin(scope, { unit, importId })
  let [count, done] = [0, 0]
  const arrive = async (sent: Sent | undefined): Promise<void> => {
    if (!sent) return
    const made = await sent.made
    const [first] = sent.blocks
    if (made.recordIds.length > 0 && first !== undefined) await setBlock(scope, importId, first, { recordIds: [...made.recordIds] })
    count += made.count
    done += sent.lines
    watch.report('committing', done, row.totalRows)
    watch.check()
  }
  let onTheWay: Sent | undefined
  const send = async (blocks: readonly number[], rows: readonly SheetRow[]): Promise<void> => {
    const made = work.write(rows)
    // It is waited for later; a failure is seen then.
    made.catch(() => undefined)
    await arrive(onTheWay)
    onTheWay = { blocks, lines: rows.length, made }
  }
  const whole: KeptBlock[] = []
  const fetch = (number: number): Promise<KeptBlock | undefined> => {
    const block = fetchBlock(scope, importId, row.columns, number)
    block.catch(() => undefined)
    return block
  }
  for (let next = fetch(0); ; ) {
    const block = await next
    if (!block) break
    // Asked for before this one is written: else the answer would wait behind it.
    next = fetch(block.number + 1)
    if (kind.isWhole) whole.push(block)
    else await send([block.number], block.rows)
  }
  if (kind.isWhole) await send(whole.map(({ number }) => number), whole.flatMap(({ rows }) => rows))
  await arrive(onTheWay)
  const { skipped } = await countNoted(scope, importId)
  await setImport(scope, importId, { status: 'committed', madeRecords: count, committedAt: scope.clock.now() })
  await scope.audit({
    action: 'import.committed',
    subject: { type: 'import', id: importId },
    orgPath: unit.path,
    summary: `导入${kind.title}${row.fileName}，登记${kind.record.name}${count}${kind.record.measure}，不导入${skipped}行`,
    details: { kind: kind.id, count, skipped },
  })
  await kind.announce?.(scope, 'imported', { importId, count })
  return { count, skipped }
}

const prepare = async (scope: Scope, importId: string, leaveOut: boolean): Promise<number> => {
  const { row } = await holdPreview(scope, importId)
  if (leaveOut) await skipFaulty(scope, importId)
  const counts = await countNoted(scope, importId)
  if (counts.problems > 0) throw conflict('IMPORT_HAS_PROBLEMS', { count: counts.problems })
  if (counts.skipped >= row.totalRows) throw conflict('IMPORT_NOTHING_LEFT')
  return row.totalRows
}

/**
 * Makes records of all rows that are not left out, in one transaction: all or none. Others watch its progress and may stop it; every row is judged again, since
 * tree and records may have changed. When it fails or is stopped nothing of it stays and the import is a preview again; after IMPORT_STALE its rows carry the errors
 * that have come up. Throws as `holdPreview` (a second commit gets IMPORT_ALREADY_COMMITTED), IMPORT_HAS_PROBLEMS while rows need correction,
 * IMPORT_NOTHING_LEFT when all are left out, IMPORT_STALE when a row that was sound no longer is, and IMPORT_CANCELLED.
 */
export const commitImport = async (open: OpenTransaction, { importId, leaveOut = false }: CommitImportInput): Promise<{ importId: string; count: number; skipped: number }> => {
  const running: { watch?: Watch } = {}
  try {
    return await open(async (scope) => {
      const totalRows = await prepare(scope, importId, leaveOut)
      running.watch = watchRun(open, importId, 'committing', totalRows)
      return { importId, ...(await writeAll(scope, importId, running.watch)) }
    })
  } catch (error) {
    if (error instanceof AppError && error.code === 'IMPORT_STALE') {
      await open(async (scope) => {
        const { row, kind, unit } = await holdPreview(scope, importId)
        await judgeImport(scope, { row, kind, work: await kind.begin(scope, { unit, importId }) })
      })
    }
    throw error
  } finally {
    await running.watch?.stop()
  }
}

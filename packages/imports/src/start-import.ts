import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, conflict, forbidden, newId } from '@dangjian/kernel'
import { getOrgUnit, listOrgTree, type OrgUnit } from '@dangjian/org'
import { z } from 'zod'
import type { ImportKind } from './import-kind.ts'
import { deleteImport, findImport, insertImport, listMappings, lockImport, setImport, type ImportRow } from './import-store.ts'
import { judgeImport, openJudge } from './judge-rows.ts'
import { kindOf } from './kinds/index.ts'
import { findHeads, missingColumns, type Remembered } from './map-columns.ts'
import type { OpenTransaction } from './open-transaction.ts'
import { sealLines } from './row-cells.ts'
import { insertBlock } from './row-store.ts'
import type { ImportStatus } from './tables.ts'
import { watchRun, type Watch } from './watch-run.ts'
import { readSheet } from './workbook/read-sheet.ts'
import type { SheetLine } from './workbook/sheet-lines.ts'

/** What an upload carries; the transport bounds the body, the reader the workbook. `id` lets a page watch the reading. */
export const startImportInput = z.object({
  kind: z.string().max(40),
  fileName: z.string().trim().min(1).max(200),
  contentBase64: z.string().min(1),
  orgUnitId: z.uuid().optional(),
  id: z.uuid().optional(),
})

export interface StartImport {
  readonly kind: string
  readonly fileName: string
  readonly content: Uint8Array
  /** The organization below which everything lies; the highest one the person may import into when absent. */
  readonly orgUnitId?: string | undefined
  readonly id?: string | undefined
}

/** What came of an upload: a preview, or columns that have to be chosen by hand first. */
export interface StartedImport {
  readonly id: string
  readonly status: Extract<ImportStatus, 'mapping' | 'preview'>
  readonly totalRows: number
  readonly problems: number
}

const targetUnit = async (scope: Scope, kind: ImportKind, orgUnitId: string | undefined): Promise<OrgUnit> => {
  requireCan(scope.access, kind.permission)
  if (orgUnitId === undefined) {
    const [highest] = await listOrgTree(scope, kind.permission)
    if (!highest) throw forbidden(kind.permission)
    return highest
  }
  const unit = await getOrgUnit(scope, orgUnitId)
  requireCan(scope.access, kind.permission, unit.path)
  return unit
}

/** Rows below the merge's end in the sheet: `B2:B13` ends in 13. */
const lastRowOf = (range: string): number => Number(/(\d+)$/.exec(range)?.[1] ?? 0)

const headsOf = (kind: ImportKind, lines: readonly SheetLine[], remembered: Remembered, sheet: { name: string; merges: readonly string[] }): ReturnType<typeof findHeads> => {
  const heads = findHeads(kind, lines, remembered)
  const missing = missingColumns(kind, heads.columns)
  const required = kind.columns.filter(({ isRequired }) => isRequired).length
  // With half of what is needed the rest may be chosen by hand; with less it is another workbook.
  if (heads.index < 0 || missing.length > required / 2) throw new AppError('WORKBOOK_COLUMNS_MISSING', { sheet: sheet.name, columns: missing.map(({ header }) => header) })
  const headRow = lines[heads.index]?.[0] ?? 0
  const merged = sheet.merges.find((range) => lastRowOf(range) > headRow)
  if (merged !== undefined) throw new AppError('WORKBOOK_MERGED_CELLS', { range: merged })
  return heads
}

/** Reads the workbook into blocks; kinds whose rows stand for themselves are judged on the way. */
const readInto = async (scope: Scope, row: ImportRow, unit: OrgUnit, content: Uint8Array, watch: Watch): Promise<StartedImport> => {
  const kind = kindOf(row.kind)
  const remembered = await listMappings(scope, kind.id)
  const work = await kind.begin(scope, { unit, importId: row.id })
  let sheet: { name: string; merges: readonly string[] } = { name: kind.title, merges: [] }
  let judge: ReturnType<typeof openJudge> | undefined
  let columns: ImportRow['columns'] | undefined
  let [block, totalRows, problems] = [0, 0, 0]
  const take = async (lines: readonly SheetLine[]): Promise<void> => {
    const [first, last] = [lines[0], lines.at(-1)]
    if (!first || !last) return
    totalRows += lines.length
    if (totalRows > kind.maxRows) throw new AppError('WORKBOOK_TOO_MANY_ROWS', { limit: kind.maxRows })
    const judged = await judge?.judge({ lines, noted: new Map() })
    problems += judged?.problems ?? 0
    await insertBlock(scope, row.id, { block, firstRow: first[0], lastRow: last[0], rowsSealed: sealLines(scope.fields, lines), keys: judged?.keys ?? null })
    block += 1
    watch.report('reading', totalRows, 0)
    watch.check()
  }
  for await (const piece of readSheet({ fileName: row.fileName, content, sheetName: kind.title })) {
    watch.check()
    if ('sheet' in piece) {
      sheet = { name: piece.sheet, merges: piece.merges }
      continue
    }
    if (columns) {
      await take(piece.lines)
      continue
    }
    const heads = headsOf(kind, piece.lines, remembered, sheet)
    columns = heads.columns
    if (!kind.isWhole && missingColumns(kind, columns).length === 0) judge = openJudge(scope, { kind, columns, importId: row.id, work })
    await take(piece.lines.slice(heads.index + 1))
  }
  if (!columns) throw new AppError('WORKBOOK_COLUMNS_MISSING', { sheet: sheet.name, columns: kind.columns.filter(({ isRequired }) => isRequired).map(({ header }) => header) })
  if (totalRows === 0) throw new AppError('WORKBOOK_EMPTY', { sheet: sheet.name })
  const status = missingColumns(kind, columns).length === 0 ? 'preview' : 'mapping'
  await setImport(scope, row.id, { status, columns, totalRows })
  if (kind.isWhole && status === 'preview') {
    problems = await judgeImport(scope, { row: { ...row, columns }, kind, work }, { onProgress: (done) => watch.report('judging', done, totalRows) })
    watch.check()
  }
  await scope.audit({
    action: 'import.started',
    subject: { type: 'import', id: row.id },
    orgPath: unit.path,
    summary: `上传${kind.title}${row.fileName}，共${totalRows}行${status === 'mapping' ? '，栏目待核对' : `，其中${problems}行需要更正`}`,
    details: { kind: kind.id, rows: totalRows, problems },
  })
  return { id: row.id, status, totalRows, problems }
}

/**
 * Reads a workbook and stores its preview with the errors of every cell; nothing else is written. Others watch the reading and may stop it. A file that cannot be
 * read leaves nothing behind: codes of `sheetLines`, WORKBOOK_COLUMNS_MISSING (`columns`), WORKBOOK_MERGED_CELLS (`range`), WORKBOOK_EMPTY and
 * WORKBOOK_TOO_MANY_ROWS. Throws FORBIDDEN, NOT_FOUND for the organization or the kind, IMPORT_EXISTS for an `id` that is taken, and IMPORT_CANCELLED.
 */
export const startImport = async (open: OpenTransaction, input: StartImport): Promise<StartedImport> => {
  const id = input.id ?? newId()
  await open(async (scope) => {
    const kind = kindOf(input.kind)
    const unit = await targetUnit(scope, kind, input.orgUnitId)
    if (!(await insertImport(scope, { id, kind: kind.id, fileName: input.fileName, orgUnitId: unit.id }))) throw conflict('IMPORT_EXISTS')
  })
  const watch = watchRun(open, id, 'reading')
  try {
    return await open(async (scope) => {
      const row = await lockImport(scope, id, { waits: true })
      if (!row) throw conflict('IMPORT_CLOSED')
      return readInto(scope, row, await getOrgUnit(scope, row.orgUnitId, kindOf(row.kind).permission), input.content, watch)
    })
  } catch (error) {
    await open(async (scope) => {
      const row = await findImport(scope, id)
      if (!row) return
      if (!(error instanceof AppError && error.code === 'IMPORT_CANCELLED')) return deleteImport(scope, id)
      await setImport(scope, id, { status: 'discarded' })
      await scope.audit({ action: 'import.discarded', subject: { type: 'import', id }, summary: `停止读取${row.fileName}` })
    })
    throw error
  } finally {
    await watch.stop()
  }
}

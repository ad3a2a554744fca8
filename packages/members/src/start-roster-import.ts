import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { forbidden, newId } from '@dangjian/kernel'
import { getOrgUnit, listOrgTree, type OrgUnit } from '@dangjian/org'
import { z } from 'zod'
import { sealCells } from './import-cells.ts'
import { insertImport, insertImportRows, type StoredRow } from './import-store.ts'
import { placeResolver } from './resolve-place.ts'
import { duplicateOf, judgeRows } from './validate-rows.ts'
import { readRosterWorkbook } from './workbook/read-roster-workbook.ts'

/** What an upload carries; the transport bounds the body, the reader the workbook. */
export const startRosterImportInput = z.object({ fileName: z.string().trim().min(1).max(200), contentBase64: z.string().min(1), orgUnitId: z.uuid().optional() })

export interface StartRosterImport {
  readonly fileName: string
  readonly content: Uint8Array
  /** The organization below which the roster lies; the highest one the person may import into when absent. */
  readonly orgUnitId?: string | undefined
}

/** How many rows are judged and stored with one statement. */
const batchSize = 2000

const targetUnit = async (scope: Scope, orgUnitId: string | undefined): Promise<OrgUnit> => {
  if (orgUnitId === undefined) {
    const [highest] = await listOrgTree(scope, 'member.import')
    if (!highest) throw forbidden('member.import')
    return highest
  }
  const unit = await getOrgUnit(scope, orgUnitId)
  requireCan(scope.access, 'member.import', unit.path)
  return unit
}

/**
 * Reads a roster workbook and stores its preview with the errors of every cell; no member is written yet. A file that cannot be read is refused before anything
 * is stored (codes of `readRosterWorkbook`). Throws FORBIDDEN (member.import) and NOT_FOUND for the organization.
 */
export const startRosterImport = async (scope: Scope, input: StartRosterImport): Promise<{ id: string; totalRows: number; problems: number }> => {
  const unit = await targetUnit(scope, input.orgUnitId)
  const { columns, rows } = await readRosterWorkbook(input.fileName, input.content)
  const resolve = await placeResolver(scope, unit)
  const id = newId()
  await insertImport(scope, { id, fileName: input.fileName, orgUnitId: unit.id, columns, totalRows: rows.length })
  const firstRows = new Map<string, number>()
  let problems = 0
  for (let from = 0; from < rows.length; from += batchSize) {
    const batch = rows.slice(from, from + batchSize)
    const judged = await judgeRows(scope, batch, resolve)
    const stored = judged.map(({ rowNumber, errors, idNumberIndex }, index): StoredRow => {
      const key = idNumberIndex?.toString('hex')
      const first = key === undefined ? undefined : firstRows.get(key)
      if (key !== undefined && first === undefined) firstRows.set(key, rowNumber)
      const all = first === undefined ? errors : [...errors, duplicateOf(first)]
      if (all.length > 0) problems += 1
      return { rowNumber, cellsSealed: sealCells(scope.fields, { cells: batch[index]?.cells ?? {}, original: {} }), idNumberIndex, errors: all, skipped: 0, edited: 0 }
    })
    await insertImportRows(scope, id, stored)
  }
  await scope.audit({
    action: 'member.import-started',
    subject: { type: 'roster_import', id },
    orgPath: unit.path,
    summary: `上传党员名册${input.fileName}，共${rows.length}行，其中${problems}行需要更正`,
    details: { rows: rows.length, problems },
  })
  return { id, totalRows: rows.length, problems }
}

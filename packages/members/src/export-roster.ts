import type { Scope } from '@dangjian/db'
import { AppError, today } from '@dangjian/kernel'
import { writeXlsx } from 'hucre/xlsx'
import type { z } from 'zod'
import { exportColumns, exportColumnSchema, type ExportColumnKey } from './roster-export-columns.ts'
import { rosterFilterSchema, rosterScope } from './roster-filter.ts'
import { listRosterRows } from './roster-store.ts'
import { safeCell } from './safe-cell.ts'

/** `columns`: those that the list shows, in the list's order; all of the roster template when absent. */
export const exportRosterInput = rosterFilterSchema.extend({ columns: exportColumnSchema.array().min(1).max(30).optional() })
export type ExportRosterInput = z.infer<typeof exportRosterInput>

/** Most rows of one export; more are asked to be narrowed by a filter. */
export const maxExportRows = 20_000

const sheetName = '党员名册'

/** The columns of the roster template: what is exported without a choice can be imported again. */
const templateColumns: readonly ExportColumnKey[] = [
  'name', 'gender', 'idNumber', 'ethnicity', 'birthDate', 'education', 'category', 'status', 'joinedOn', 'formalOn', 'branch', 'group', 'jobTitle', 'partyAffairs', 'phone',
]

/**
 * A workbook of exactly what a filter shows, in the list's order: texts only, nothing that a spreadsheet would run, identity, phone and police numbers masked. Throws
 * NOT_FOUND for an organization outside the readable subtree and EXPORT_TOO_LARGE beyond 20,000 rows.
 */
export const exportRoster = async (scope: Scope, { columns = [...templateColumns], ...filter }: ExportRosterInput): Promise<{ fileName: string; contentBase64: string }> => {
  const day = today(scope.clock)
  const rows = await listRosterRows(scope, await rosterScope(scope, filter), day, maxExportRows + 1)
  if (rows.length > maxExportRows) throw new AppError('EXPORT_TOO_LARGE', { limit: maxExportRows })
  const shown = [...new Set(columns)].map((key) => exportColumns[key])
  const body = rows.map((row) => shown.map(({ cell }) => safeCell(cell(row, scope, day))))
  const content = await writeXlsx({
    sheets: [{ name: sheetName, columns: shown.map(({ width }) => ({ width, numFmt: '@' })), rows: [shown.map(({ header }) => header), ...body], freezePane: { rows: 1, columns: 1 } }],
  })
  await scope.audit({
    action: 'member.exported',
    subject: { type: 'roster', id: filter.orgUnitId ?? scope.tenantId },
    summary: `导出党员名册${rows.length}行，证件号码、手机号码已遮盖`,
    details: { rows: rows.length, columns, filter: { ...filter, search: filter.search === undefined ? undefined : '…' } },
  })
  return { fileName: `${sheetName}${day}.xlsx`, contentBase64: Buffer.from(content).toString('base64') }
}

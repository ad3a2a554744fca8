import type { Scope } from '@dangjian/db'
import { AppError, today } from '@dangjian/kernel'
import { writeXlsx } from 'hucre/xlsx'
import type { z } from 'zod'
import { maskIdNumber, maskPhone } from './mask.ts'
import { choiceWords, rosterColumns, rosterSheetName, wordOfValue, type RosterColumn } from './roster-columns.ts'
import { rosterFilterSchema, rosterScope } from './roster-filter.ts'
import { listRosterRows, type RosterRow } from './roster-store.ts'
import { safeCell } from './safe-cell.ts'

export const exportRosterInput = rosterFilterSchema
export type ExportRosterInput = z.infer<typeof exportRosterInput>

/** Most rows of one export; more are asked to be narrowed by a filter. */
export const maxExportRows = 20_000

const cellsOf = (scope: Scope, row: RosterRow): Record<RosterColumn, string> => ({
  name: row.name,
  gender: wordOfValue(choiceWords.gender, row.gender),
  idNumber: maskIdNumber(scope.fields.open(row.idNumberSealed)),
  ethnicity: row.ethnicity,
  birthDate: row.birthDate,
  education: wordOfValue(choiceWords.education, row.education),
  category: wordOfValue(choiceWords.category, row.category),
  status: wordOfValue(choiceWords.status, row.status),
  joinedOn: row.joinedOn,
  formalOn: row.formalOn ?? '',
  branch: row.orgUnitName,
  group: row.groupName ?? '',
  jobTitle: row.jobTitle,
  partyAffairs: row.partyAffairs === null ? '' : wordOfValue(choiceWords.partyAffairs, row.partyAffairs),
  phone: row.phoneSealed === null ? '' : maskPhone(scope.fields.open(row.phoneSealed)),
})

/**
 * A workbook of exactly what a filter shows, in the list's order: texts only, nothing that a spreadsheet would run, identity and phone numbers masked. Throws
 * NOT_FOUND for an organization outside the readable subtree and EXPORT_TOO_LARGE beyond 20,000 rows.
 */
export const exportRoster = async (scope: Scope, input: ExportRosterInput): Promise<{ fileName: string; contentBase64: string }> => {
  const day = today(scope.clock)
  const rows = await listRosterRows(scope, await rosterScope(scope, input), maxExportRows + 1)
  if (rows.length > maxExportRows) throw new AppError('EXPORT_TOO_LARGE', { limit: maxExportRows })
  const body = rows.map((row) => {
    const cells = cellsOf(scope, row)
    return rosterColumns.map(({ key }) => safeCell(cells[key]))
  })
  const columns = rosterColumns.map(({ key }) => ({ width: key === 'idNumber' || key === 'branch' ? 22 : 12, numFmt: '@' }))
  const content = await writeXlsx({ sheets: [{ name: rosterSheetName, columns, rows: [rosterColumns.map(({ header }) => header), ...body], freezePane: { rows: 1, columns: 1 } }] })
  await scope.audit({
    action: 'member.exported',
    subject: { type: 'roster', id: input.orgUnitId ?? scope.tenantId },
    summary: `导出党员名册${rows.length}行，证件号码、手机号码已遮盖`,
    details: { rows: rows.length, filter: { ...input, search: input.search === undefined ? undefined : '…' } },
  })
  return { fileName: `${rosterSheetName}${day}.xlsx`, contentBase64: Buffer.from(content).toString('base64') }
}

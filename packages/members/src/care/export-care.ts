import type { Scope } from '@dangjian/db'
import { AppError } from '@dangjian/kernel'
import { writeXlsx } from 'hucre/xlsx'
import { maxExportRows } from '../export-roster.ts'
import { choiceWords, wordOfValue } from '../roster-columns.ts'
import { safeCell } from '../safe-cell.ts'
import { careWords } from './care-kinds.ts'
import { careFilterSchema, careLines, type CareFilter } from './list-care.ts'

export const exportCareInput = careFilterSchema
export type ExportCareInput = CareFilter

const heads = ['姓名', '党支部', '人员类别', '日期', '年数', '备注']

/** A workbook of a care list as shown: names, branches and days, nothing protected. Throws NOT_FOUND and EXPORT_TOO_LARGE. */
export const exportCare = async (scope: Scope, input: ExportCareInput): Promise<{ fileName: string; contentBase64: string }> => {
  const { lines } = await careLines(scope, input, maxExportRows + 1)
  if (lines.length > maxExportRows) throw new AppError('EXPORT_TOO_LARGE', { limit: maxExportRows })
  const rows = lines.map((line) =>
    [
      line.name, line.orgUnitShortName, wordOfValue(choiceWords.category, line.category), line.onDay ?? '', line.years === null ? '' : String(line.years), line.isHonoured ? '光荣在党50年' : '',
    ].map(safeCell),
  )
  const content = await writeXlsx({ sheets: [{ name: careWords[input.kind], columns: heads.map(() => ({ width: 16, numFmt: '@' })), rows: [heads, ...rows], freezePane: { rows: 1, columns: 1 } }] })
  await scope.audit({
    action: 'care.exported', subject: { type: 'roster', id: input.orgUnitId ?? scope.tenantId }, summary: `导出关怀名单（${careWords[input.kind]}）${rows.length}行，不含受保护信息`,
    details: { kind: input.kind, month: input.month, rows: rows.length },
  })
  return { fileName: `关怀名单-${careWords[input.kind]}${input.month}.xlsx`, contentBase64: Buffer.from(content).toString('base64') }
}

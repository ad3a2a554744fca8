import type { Scope } from '@dangjian/db'
import { writeXlsx } from 'hucre/xlsx'
import { statisticsText as text } from './locales/zh-CN.ts'
import { partyStatistics, type PartyStatisticsInput } from './party-statistics.ts'

/** The tables of `partyStatistics` as a workbook, one sheet each: exactly what the page shows. Throws as `partyStatistics`. */
export const exportStatistics = async (scope: Scope, input: PartyStatisticsInput): Promise<{ fileName: string; contentBase64: string }> => {
  const { orgUnitId, orgUnitName, path, asOf, tables } = await partyStatistics(scope, input)
  const sheets = tables.map(({ title, heads, rows, note }) => ({
    name: title,
    columns: [{ width: 38 }, ...heads.map(() => ({ width: 12 }))],
    rows: [[title], [text.asOf(asOf, orgUnitName)], ['', ...heads], ...rows.map(({ label, values }) => [label, ...values]), [note]],
  }))
  const content = await writeXlsx({ sheets })
  await scope.audit({ action: 'statistics.exported', subject: { type: 'org_unit', id: orgUnitId }, orgPath: path, summary: text.exported(orgUnitName, asOf), details: { asOf } })
  return { fileName: `${text.workbook}${asOf}.xlsx`, contentBase64: Buffer.from(content).toString('base64') }
}

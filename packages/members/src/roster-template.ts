import { pathsWith } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { isHomeBranch, listUnitsInPaths } from '@dangjian/org'
import { writeXlsx, type DataValidation, type WriteSheet } from 'hucre/xlsx'
import { choiceWords, rosterColumns, rosterSheetName, type RosterColumn } from './roster-columns.ts'

const placesSheetName = '党组织名称'
const lastRow = 2000
const widths: Partial<Readonly<Record<RosterColumn, number>>> = { idNumber: 22, branch: 22, jobTitle: 22, phone: 14 }
// Excel makes a number of 18 digits and loses the last three unless the column is text.
const textColumns: readonly RosterColumn[] = ['idNumber', 'phone']
const dateColumns: readonly RosterColumn[] = ['birthDate', 'joinedOn', 'formalOn']

const guidance: readonly string[] = [
  '填写说明',
  '1. 一行一名党员，从第2行起填写；第1行是栏目，不得改动。',
  '2. 身份证号、手机号码两栏为文本格式。',
  '3. 日期写作2020-07-01。预备党员的转正日期留空。',
  '4. 所在党支部从列表中选择；不设党小组的，党小组留空。',
  '5. 党务岗位只填专职或者兼职，其他党员留空。',
  `6. 必须填写：${rosterColumns.filter(({ optional }) => !optional).map(({ header }) => header).join('、')}。`,
]

const rangeOf = (column: RosterColumn): string => {
  const letter = String.fromCodePoint(65 + rosterColumns.findIndex(({ key }) => key === column))
  return `${letter}2:${letter}${lastRow}`
}

const listOf = (column: RosterColumn, source: Pick<DataValidation, 'values' | 'formula1'>): DataValidation => ({
  type: 'list', ...source, allowBlank: true, showErrorMessage: true, errorTitle: '请核对', errorMessage: '请从列表中选择。', range: rangeOf(column),
})

const choicesOf = (column: keyof typeof choiceWords): DataValidation => listOf(column, { values: choiceWords[column].map(({ words: [word] }) => word) })

/**
 * An empty roster workbook as the import reads it: all heads, text and date formats, lists for every column of choices and for the branches into which the
 * person may import, and a sheet of guidance. The list of branches lies on a sheet of its own: a list inside a cell holds 255 characters only.
 */
export const rosterTemplate = async (scope: Scope): Promise<{ fileName: string; contentBase64: string }> => {
  const units = (await listUnitsInPaths(scope, pathsWith(scope.access, 'member.import'), ['branch'])).filter(isHomeBranch)
  const roster: WriteSheet = {
    name: rosterSheetName,
    columns: rosterColumns.map(({ key }) => ({ width: widths[key] ?? 12, ...(dateColumns.includes(key) ? { numFmt: 'yyyy-mm-dd' } : {}), ...(textColumns.includes(key) ? { numFmt: '@' } : {}) })),
    rows: [rosterColumns.map(({ header }) => header)],
    freezePane: { rows: 1, columns: 1 },
    dataValidations: [
      ...(['gender', 'education', 'category', 'status', 'partyAffairs'] as const).map(choicesOf),
      ...(units.length === 0 ? [] : [listOf('branch', { formula1: `'${placesSheetName}'!$A$2:$A$${units.length + 1}` })]),
    ],
  }
  const content = await writeXlsx({
    sheets: [
      roster,
      { name: '填写说明', columns: [{ width: 80 }], rows: guidance.map((line) => [line]) },
      { name: placesSheetName, columns: [{ width: 40 }], rows: [['党支部'], ...units.map(({ name }) => [name])] },
    ],
  })
  return { fileName: `${rosterSheetName}模板.xlsx`, contentBase64: Buffer.from(content).toString('base64') }
}

import { writeXlsx, type DataValidation, type WriteSheet } from 'hucre/xlsx'
import type { DemoTree } from '../model.ts'
import { categoryLabels, educationLabels, genderLabels, partyAffairsLabels, ROSTER_SHEET, rosterHeaders, statusLabels, type RosterHeader } from './roster-columns.ts'
import { cellsOf, rosterRows, type RosterRow } from './roster-rows.ts'

/** A file as an upload carries it. */
export interface WorkbookFile {
  readonly name: string
  readonly bytes: Uint8Array
}

const widths: Partial<Readonly<Record<RosterHeader, number>>> = { 身份证号: 22, 所在党支部: 22, 职务: 22, 手机号码: 14 }
const dateHeaders: readonly RosterHeader[] = ['出生日期', '入党日期', '转正日期']
// Excel turns 18 digits into a number and loses the last three unless the column is text.
const textHeaders: readonly RosterHeader[] = ['身份证号', '手机号码']
// A template offers more rows than it holds, so that a cadre can go on filling in.
const SPARE_ROWS = 200

const guidance: readonly string[] = [
  '填写说明',
  '1. 一行一名党员，从第2行起填写；第1行是栏目，不得改动。',
  '2. 身份证号、手机号码两栏为文本格式。',
  '3. 日期写作2020-07-01。预备党员的转正日期留空。',
  '4. 所在党支部、党小组按组织树中的名称填写；不设党小组的留空。',
  '5. 党务岗位只填专职或兼职，其他党员留空。',
]

const columnLetter = (header: RosterHeader): string => String.fromCodePoint(65 + rosterHeaders.indexOf(header))

const choice = (header: RosterHeader, values: readonly string[], lastRow: number): DataValidation => ({
  type: 'list',
  values: [...values],
  allowBlank: true,
  showErrorMessage: true,
  errorTitle: header,
  errorMessage: '请从列表中选择。',
  range: `${columnLetter(header)}2:${columnLetter(header)}${lastRow}`,
})

/** The roster sheet with heads, formats and drop-down lists around any rows. */
export const rosterSheet = (tree: DemoTree, rows: readonly RosterRow[]): WriteSheet => {
  const lastRow = rows.length + 1 + SPARE_ROWS
  const branchNames = tree.orgs.filter((org) => org.kind === 'branch').map((org) => org.name)
  return {
    name: ROSTER_SHEET,
    columns: rosterHeaders.map((header) => ({
      width: widths[header] ?? 12,
      ...(dateHeaders.includes(header) ? { numFmt: 'yyyy-mm-dd' } : {}),
      ...(textHeaders.includes(header) ? { numFmt: '@' } : {}),
    })),
    rows: [[...rosterHeaders], ...rows.map(cellsOf)],
    freezePane: { rows: 1, columns: 1 },
    dataValidations: [
      choice('性别', Object.values(genderLabels), lastRow),
      choice('学历', Object.values(educationLabels), lastRow),
      choice('人员类别', Object.values(categoryLabels), lastRow),
      choice('党员状态', Object.values(statusLabels), lastRow),
      choice('所在党支部', branchNames, lastRow),
      choice('党务岗位', Object.values(partyAffairsLabels), lastRow),
    ],
  }
}

/** Name that the bureau goes by in file names, without 党委. */
export const fileTitle = (tree: DemoTree): string => (tree.orgs[0]?.shortName ?? tree.tenantKey).replace(/党委$/, '').replace(/^.*公安局(?=.)/, '')

/** Makes the file of a roster with the given rows and the sheet of guidance. */
export const rosterFile = async (tree: DemoTree, rows: readonly RosterRow[], name: string): Promise<WorkbookFile> => ({
  name,
  bytes: await writeXlsx({ sheets: [rosterSheet(tree, rows), { name: '填写说明', columns: [{ width: 80 }], rows: guidance.map((line) => [line]) }] }),
})

/** The workbook with the whole roster of a bureau: 212 rows for the county bureau of the main job. */
export const writeRosterWorkbook = (tree: DemoTree): Promise<WorkbookFile> => rosterFile(tree, rosterRows(tree), `${fileTitle(tree)}党员名册.xlsx`)

/** The template without people. */
export const writeRosterTemplate = (tree: DemoTree): Promise<WorkbookFile> => rosterFile(tree, [], `${fileTitle(tree)}党员名册模板.xlsx`)

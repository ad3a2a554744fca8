import type { DemoTree } from '../model.ts'
import type { RosterHeader } from './roster-columns.ts'
import { rosterRows, type RosterRow } from './roster-rows.ts'
import { fileTitle, rosterFile, type WorkbookFile } from './write-roster-workbook.ts'

/** A row that cannot be imported: its number in the sheet (the heads are row 1), the column at fault, and what is right there or null if the row must go. */
export interface BrokenRow {
  readonly rowNumber: number
  readonly column: RosterHeader
  readonly problem: 'CHECKSUM' | 'UNKNOWN_BRANCH' | 'DUPLICATE'
  readonly rightValue: string | null
}

const CHECKSUM_INDEX = 16
const BRANCH_INDEX = 57
const DUPLICATED_INDEX = 3

const wrongCheck = (residentId: string): string => residentId.slice(0, 17) + (residentId.endsWith('5') ? '6' : '5')

/** Which three rows of the second workbook are broken: two can be mended, the third repeats another person and is skipped. */
export const brokenRowsOf = (tree: DemoTree): readonly BrokenRow[] => {
  const rows = rosterRows(tree)
  return [
    { rowNumber: CHECKSUM_INDEX + 2, column: '身份证号', problem: 'CHECKSUM', rightValue: String(rows[CHECKSUM_INDEX]?.身份证号) },
    { rowNumber: BRANCH_INDEX + 2, column: '所在党支部', problem: 'UNKNOWN_BRANCH', rightValue: String(rows[BRANCH_INDEX]?.所在党支部) },
    { rowNumber: rows.length + 2, column: '身份证号', problem: 'DUPLICATE', rightValue: null },
  ]
}

/** The whole roster once more, with two rows spoilt and a third one added that repeats the person of row 5. */
export const writeBrokenRowsWorkbook = (tree: DemoTree): Promise<WorkbookFile> => {
  const rows = rosterRows(tree).map((row, index): RosterRow => {
    if (index === CHECKSUM_INDEX) return { ...row, 身份证号: wrongCheck(String(row.身份证号)) }
    if (index === BRANCH_INDEX) return { ...row, 所在党支部: '水上派出所党支部' }
    return row
  })
  const repeated = rows[DUPLICATED_INDEX]
  return rosterFile(tree, repeated ? [...rows, repeated] : rows, `${fileTitle(tree)}党员名册（3行有误）.xlsx`)
}

import { writeXlsx, type WriteSheet } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { rosterColumns, rosterSheetName } from '../roster-columns.ts'
import { readRosterWorkbook } from './read-roster-workbook.ts'

const heads = rosterColumns.map(({ header }) => header)
const row = heads.map((header) => (header === '姓名' ? '张三' : header === '出生日期' ? new Date('1990-01-01T00:00:00Z') : '内容'))
const bookOf = (sheet: Partial<WriteSheet>): Promise<Uint8Array> => writeXlsx({ sheets: [{ name: rosterSheetName, rows: [heads, row], ...sheet }] })
const read = async (sheet: Partial<WriteSheet>) => readRosterWorkbook('名册.xlsx', await bookOf(sheet))
const encoder = new TextEncoder()

describe('a roster workbook', () => {
  it('gives its rows with their own numbers and says which column was read as what', async () => {
    const { rows, columns } = await read({ rows: [heads, row, [], row] })
    expect(rows.map(({ rowNumber }) => rowNumber)).toEqual([2, 4])
    expect(rows[0]?.cells).toMatchObject({ name: '张三', birthDate: '1990-01-01' })
    expect([columns['姓名'], columns['手机号码']]).toEqual(['A', 'O'])
  })
  it('may have a merged title above the heads, other words for heads and another order', async () => {
    const other = [...heads].reverse().map((header) => (header === '身份证号' ? '公民身份号码' : header === '姓名' ? '姓　名' : header))
    const { rows } = await read({ rows: [['某分局党员名册'], other, [...row].reverse()], merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 14 }] })
    expect(rows).toMatchObject([{ rowNumber: 3, cells: { name: '张三', birthDate: '1990-01-01', idNumber: '内容' } }])
  })
  it('keeps an 18-digit number that Excel has spoilt visible as what it is', async () => {
    const { rows } = await read({ rows: [heads, heads.map((header) => (header === '身份证号' ? 999_999_199_001_010_000 : '内容'))] })
    expect(rows[0]?.cells.idNumber).toMatch(/^\d{18}$/)
  })
  it('is refused with the names of missing columns, the first formula, the merged range, or as empty', async () => {
    await expect(read({ rows: [heads.slice(2), row] })).rejects.toMatchObject({ code: 'WORKBOOK_COLUMNS_MISSING', details: { columns: ['姓名', '性别'] } })
    await expect(read({ cells: new Map([['1,4', { type: 'formula' as const, formula: 'TODAY()', value: null }]]) })).rejects.toMatchObject({ code: 'WORKBOOK_FORMULA', details: { cell: 'E2' } })
    await expect(read({ rows: [heads, row, row], merges: [{ startRow: 1, startCol: 1, endRow: 2, endCol: 1 }] })).rejects.toMatchObject({ code: 'WORKBOOK_MERGED_CELLS', details: { range: 'B2:B3' } })
    await expect(read({ rows: [heads] })).rejects.toMatchObject({ code: 'WORKBOOK_EMPTY' })
    await expect(read({ rows: [] })).rejects.toMatchObject({ code: 'WORKBOOK_COLUMNS_MISSING' })
  })
  it('is told from CSV whatever it is called, and from other files', async () => {
    const refuse = (name: string, content: Uint8Array) => expect(readRosterWorkbook(name, content)).rejects
    await refuse('名册.xlsx', encoder.encode('姓名,性别,身份证号\r\n张三,男,1\r\n')).toMatchObject({ code: 'WORKBOOK_IS_CSV', details: { encoding: 'UTF-8' } })
    await refuse('名册.csv', encoder.encode('姓名\r\n张三\r\n')).toMatchObject({ code: 'WORKBOOK_IS_CSV' })
    await refuse('名册.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])).toMatchObject({ code: 'WORKBOOK_NOT_XLSX' })
    await refuse('名册.xlsx', new Uint8Array()).toMatchObject({ code: 'WORKBOOK_NOT_XLSX' })
    await refuse('名册.xlsx', encoder.encode('<html><table></table></html>')).toMatchObject({ code: 'WORKBOOK_NOT_XLSX' })
    await refuse('名册.xlsx', new Uint8Array(20 * 1024 * 1024 + 1)).toMatchObject({ code: 'WORKBOOK_TOO_LARGE', status: 413 })
  })
  it('answers every cut-off and every changed byte with a code, never with a crash', async () => {
    const whole = await bookOf({})
    const codeOf = async (content: Uint8Array): Promise<string> => readRosterWorkbook('名册.xlsx', content).then(() => 'ok', (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : String(error)))
    for (let length = 0; length < whole.length; length += 97) expect(await codeOf(whole.slice(0, length))).toMatch(/^WORKBOOK_/)
    for (let at = 0; at < whole.length; at += 61) {
      const changed = whole.slice()
      changed[at] = (changed[at] ?? 0) ^ 0x5a
      expect(await codeOf(changed), `byte ${at}`).toMatch(/^(ok|WORKBOOK_\w+)$/)
    }
  })
})

import { writeXlsx, type WriteSheet } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { rosterColumns, rosterSheetName } from '@dangjian/members'
import { readSheet } from './read-sheet.ts'
import type { SheetLine } from './sheet-lines.ts'

const heads = rosterColumns.map(({ header }) => header)
const row = heads.map((header) => (header === '姓名' ? '张三' : header === '出生日期' ? new Date('1990-01-01T00:00:00Z') : '内容'))
const bookOf = (sheet: Partial<WriteSheet>): Promise<Uint8Array> => writeXlsx({ sheets: [{ name: rosterSheetName, rows: [heads, row], ...sheet }] })
const readFile = async (fileName: string, content: Uint8Array): Promise<{ lines: SheetLine[]; merges: readonly string[] }> => {
  const found: { lines: SheetLine[]; merges: readonly string[] } = { lines: [], merges: [] }
  for await (const piece of readSheet({ fileName, content, sheetName: rosterSheetName })) {
    if ('lines' in piece) found.lines.push(...piece.lines)
    else found.merges = piece.merges
  }
  return found
}
const read = async (sheet: Partial<WriteSheet>) => readFile('名册.xlsx', await bookOf(sheet))
const encoder = new TextEncoder()

describe('a sheet', () => {
  it('gives its lines with their own numbers, days as days and nothing for empty lines', async () => {
    const { lines } = await read({ rows: [heads, row, [], row] })
    expect(lines.map(([number]) => number)).toEqual([1, 2, 4])
    expect(lines[1]?.slice(0, 6)).toEqual([2, '张三', '内容', '内容', '内容', '1990-01-01'])
  })
  it('tells merged ranges and keeps an 18-digit number that Excel has spoilt visible as what it is', async () => {
    const { lines, merges } = await read({ rows: [heads, heads.map((header) => (header === '身份证号' ? 999_999_199_001_010_000 : '内容'))], merges: [{ startRow: 1, startCol: 0, endRow: 1, endCol: 1 }] })
    expect(lines[1]?.[3]).toMatch(/^\d{18}$/)
    expect(merges).toEqual(['A2:B2'])
  })
  it('gives back what an apostrophe keeps a spreadsheet from running', async () => {
    const { lines } = await read({ rows: [["'=1+1", "'内容"]] })
    expect(lines[0]).toEqual([1, '=1+1', "'内容"])
  })
  it('is read by a thread when it is large, with the same lines, and refused by it with the same codes', async () => {
    // Random enough not to be packed below the size from which a thread reads.
    const many = Array.from({ length: 12_000 }, (_, index) => [`张${index}`, String(Math.sin(index)), String(Math.cos(index)), String(Math.tan(index))])
    const large = await bookOf({ rows: many })
    expect(large.length).toBeGreaterThan(512 * 1024)
    const { lines } = await readFile('名册.xlsx', large)
    expect(lines).toHaveLength(12_000)
    expect(lines[7000]).toEqual([7001, ...(many[7000] ?? [])])
    const formula = await bookOf({ rows: many, cells: new Map([['11000,1', { type: 'formula' as const, formula: 'TODAY()', value: null }]]) })
    await expect(readFile('名册.xlsx', formula)).rejects.toMatchObject({ code: 'WORKBOOK_FORMULA', details: { cell: 'B11001' } })
  })
  it('is refused with the first formula', async () => {
    await expect(read({ cells: new Map([['1,4', { type: 'formula' as const, formula: 'TODAY()', value: null }]]) })).rejects.toMatchObject({ code: 'WORKBOOK_FORMULA', details: { cell: 'E2' } })
  })
  it('is told from CSV whatever it is called, and from other files', async () => {
    const refuse = (name: string, content: Uint8Array) => expect(readFile(name, content)).rejects
    await refuse('名册.xlsx', encoder.encode('姓名,性别,身份证号\r\n张三,男,1\r\n')).toMatchObject({ code: 'WORKBOOK_IS_CSV', details: { encoding: 'UTF-8' } })
    await refuse('名册.csv', encoder.encode('姓名\r\n张三\r\n')).toMatchObject({ code: 'WORKBOOK_IS_CSV' })
    await refuse('名册.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])).toMatchObject({ code: 'WORKBOOK_NOT_XLSX' })
    await refuse('名册.xlsx', new Uint8Array()).toMatchObject({ code: 'WORKBOOK_NOT_XLSX' })
    await refuse('名册.xlsx', encoder.encode('<html><table></table></html>')).toMatchObject({ code: 'WORKBOOK_NOT_XLSX' })
    await refuse('名册.xlsx', new Uint8Array(20 * 1024 * 1024 + 1)).toMatchObject({ code: 'WORKBOOK_TOO_LARGE', status: 413 })
  })
  it('answers every cut-off and every changed byte with a code, never with a crash', async () => {
    const whole = await bookOf({})
    const codeOf = async (content: Uint8Array): Promise<string> => readFile('名册.xlsx', content).then(() => 'ok', (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : String(error)))
    for (let length = 0; length < whole.length; length += 97) expect(await codeOf(whole.slice(0, length))).toMatch(/^WORKBOOK_/)
    for (let at = 0; at < whole.length; at += 61) {
      const changed = whole.slice()
      changed[at] = (changed[at] ?? 0) ^ 0x5a
      expect(await codeOf(changed), `byte ${at}`).toMatch(/^(ok|WORKBOOK_\w+)$/)
    }
  })
})

import { describe, expect, it } from 'vitest'
import { cellText, offersOf, problemLines } from './problem-lines.ts'
import { maxWorkbookBytes, refusalOf } from './read-workbook.ts'
import type { PreviewRow } from './types.ts'

const row = (rowNumber: number, change: Partial<PreviewRow>): PreviewRow => ({ rowNumber, cells: { name: '邱文博' }, original: {}, errors: [], isSkipped: false, isCorrected: false, ...change })
const kind = { columns: ['name', 'idNumber', 'branch'].map((key) => ({ key })), nameColumn: 'name' }
const unknownBranch = { column: 'branch', code: 'UNIT_UNKNOWN', details: { value: '水上派出所党支部', suggestions: '河湾派出所党支部、南坪派出所党支部' } }

describe('cells that need correction', () => {
  it('stand row by row in the order of the workbook, corrected ones in their place', () => {
    const lines = problemLines([
      row(59, { errors: [unknownBranch, { column: 'idNumber', code: 'ID_CHECKSUM', details: {} }] }),
      row(18, { isCorrected: true, original: { idNumber: '5199**********0355' } }),
      row(214, { isSkipped: true }),
    ], kind)
    expect(lines.map(({ key, isFirst, error }) => [key, isFirst, error?.code])).toEqual([
      ['18/idNumber', true, undefined],
      ['59/idNumber', true, 'ID_CHECKSUM'],
      ['59/branch', false, 'UNIT_UNKNOWN'],
      ['214/name', true, undefined],
    ])
  })
  it('say what is wrong with the details filled in, and offer what is near', () => {
    expect(cellText({ column: 'idNumber', code: 'ID_LENGTH', details: { length: '17' } }).why).toBe('应为18位，现为17位')
    expect(cellText(unknownBranch).why).toContain('水上派出所党支部')
    expect(offersOf(unknownBranch)).toEqual(['河湾派出所党支部', '南坪派出所党支部'])
    expect(offersOf({ column: 'group', code: 'GROUP_UNKNOWN', details: { suggestions: '无' } })).toEqual([])
  })
})

describe('a file that is too large', () => {
  it('is refused before it travels, in the words of the server', () => {
    expect(refusalOf(maxWorkbookBytes)).toBeNull()
    expect(refusalOf(maxWorkbookBytes + 1)).toMatchObject({ what: '文件没有读取', why: '文件超过20MB，或者解压后过大' })
  })
})

import { describe, expect, it } from 'vitest'
import { maskIdNumber, maskPhone, shareOf } from './index.ts'
import { pinyinOf } from './pinyin.ts'
import { safeCell } from './safe-cell.ts'

describe('shares', () => {
  it('are rounded half up in basis points', () => {
    expect([shareOf(21, 212), shareOf(72, 212), shareOf(160, 212), shareOf(1, 20_000), shareOf(0, 0)].map(({ basisPoints }) => basisPoints)).toEqual([991, 3396, 7547, 1, 0])
  })
})

describe('masks, pinyin and exported cells', () => {
  it('hide what identifies and keep what tells two records apart', () => {
    expect(maskIdNumber('99999919900101001X')).toBe('9999**********001X')
    expect(maskIdNumber('123')).toBe('***')
    expect([maskPhone('10000000001'), maskPhone('12345')]).toEqual(['100****0001', '*****'])
  })
  it('read surnames as surnames', () => {
    expect(pinyinOf('曾雅文')).toEqual({ namePinyin: 'zeng ya wen', nameInitials: 'zyw' })
    expect(pinyinOf('解放').namePinyin).toBe('xie fang')
    expect([pinyinOf('程磊'), pinyinOf('陈志强')].map(({ namePinyin }) => namePinyin).sort()).toEqual(['chen zhi qiang', 'cheng lei'])
    expect(pinyinOf('阿依古丽·买买提').nameInitials).toBe('ayglmmt')
  })
  it('never leave a cell that a spreadsheet would run', () => {
    expect(['=1+1', '+1', '-1', '@a', '\t=1'].map((text) => safeCell(text).charAt(0))).toEqual(["'", "'", "'", "'", "'"])
    expect(safeCell('教导员')).toBe('教导员')
  })
})

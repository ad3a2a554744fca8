import { expect, it } from 'vitest'
import { toCsv } from './save-file.ts'
import { plainSearch, readUrlState, writeUrlState } from './url-state.ts'

const defaults = { q: '', branch: '', sort: 'org' }

it('reads what it knows and has defaults for the rest', () => {
  expect(readUrlState(defaults, '?q=%E6%9D%8E&other=1')).toEqual({ q: '李', branch: '', sort: 'org' })
})
it('leaves defaults out of the address and keeps keys of others', () => {
  expect(writeUrlState(defaults, { q: '', branch: 'b1', sort: 'org' }, '?q=x&tab=2')).toBe('?tab=2&branch=b1')
  expect(writeUrlState(defaults, defaults)).toBe('')
})
it('comes back the same through the address', () => {
  const state = { q: '李 & 王=?', branch: 'b/1', sort: 'pinyin' }
  expect(readUrlState(defaults, writeUrlState(defaults, state))).toEqual(state)
})
it('keeps numbers in the address as the texts they are', () => {
  expect(plainSearch.parseSearch('?page=007')).toEqual({ page: '007' })
  expect(plainSearch.stringifySearch(plainSearch.parseSearch('?a=1&b=%E6%9D%8E'))).toBe('?a=1&b=%E6%9D%8E')
  expect(plainSearch.stringifySearch({ a: undefined })).toBe('')
})
it('writes a table that a spreadsheet opens and in which nothing runs', () => {
  expect(toCsv(['姓名', '积分'], [['=HYPERLINK("x")', -2], ['甲,乙', null]])).toBe('\uFEFF姓名,积分\r\n"\'=HYPERLINK(""x"")",-2\r\n"甲,乙",\r\n')
})

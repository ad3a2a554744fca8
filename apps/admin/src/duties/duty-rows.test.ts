import { expect, it } from 'vitest'
import { canComplete, dayBefore, lastDayOf, pastItems, sumProgress } from './duty-rows.ts'

it('finds the last day of a month and a quarter, and the day before', () => {
  expect([lastDayOf('2026-11-20', 'month'), lastDayOf('2026-11-20', 'quarter'), lastDayOf('2028-02-01', 'month'), dayBefore('2026-03-01')]).toEqual(['2026-11-30', '2026-12-31', '2028-02-29', '2026-02-28'])
})
it('asks for the evidence that the template asks for', () => {
  expect([canComplete({ evidenceKind: 'record' }, 'note', '已完成', null), canComplete({ evidenceKind: 'record' }, 'meeting', '', 'm'), canComplete({ evidenceKind: 'note' }, 'note', ' ', null), canComplete({ evidenceKind: 'none' }, 'note', '', null)]).toEqual([false, true, false, true])
})
it('sums progress, with an honest share of nothing', () => {
  const row = { orgUnitId: 'a', orgUnitName: '第一党支部', templateKey: 'k', templateVersion: 1, listTitle: '清单', total: 3, done: 1, doneLate: 1, overdue: 2, percent: 33.33 }
  expect(sumProgress([row, row])).toEqual({ total: 6, done: 2, doneLate: 2, overdue: 4, percent: 33.33 })
  expect(sumProgress([]).percent).toBe(0)
})
it('counts items whose day has passed', () => {
  const items = [{ key: 'a', title: 'A', standard: 'A', post: 'branch', due: '03-31', evidence: 'note' }, { key: 'b', title: 'B', standard: 'B', post: 'branch', due: '12-20', evidence: 'note' }] as const
  expect(pastItems({ items: [...items] }, 2026, '2026-11-20')).toBe(1)
  expect(pastItems({ items: [...items] }, 2027, '2026-11-20')).toBe(0)
})

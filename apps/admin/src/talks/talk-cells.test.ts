import { expect, it } from 'vitest'
import { daysOf, exportRows } from './talk-cells.ts'

const people = [{ memberId: 'a', name: '甲', isCommittee: true }, { memberId: 'b', name: '乙', isCommittee: false }]
const pairs = [{ low: 'a', high: 'b', days: ['2026-03-01', '2026-05-01'], isConfirmed: true }]

it('finds a pair from both sides and exports each talk once', () => {
  expect(daysOf({ pairs }, 'b', 'a')).toMatchObject({ days: ['2026-03-01', '2026-05-01'] })
  expect(daysOf({ pairs }, 'a', 'a')).toBeUndefined()
  expect(exportRows({ pairs, people })).toEqual([['甲', '乙', '2026-03-01'], ['甲', '乙', '2026-05-01']])
})

import { expect, it } from 'vitest'
import { boundsOf, daysFrom, shiftMonth, weeksOf } from './month-grid.ts'

it('shows whole weeks from Monday', () => {
  const weeks = weeksOf('2026-11')
  expect(weeks).toHaveLength(6)
  expect(weeks[0]?.map(({ date, isInMonth }) => [date, isInMonth])[0]).toEqual(['2026-10-26', false])
  expect(weeks.flat().filter(({ isInMonth }) => isInMonth)).toHaveLength(30)
  expect(weeksOf('2027-02')).toHaveLength(4)
})

it('goes to the months around and knows their bounds', () => {
  expect([shiftMonth('2026-12', 1), shiftMonth('2026-01', -1), shiftMonth('2026-11', 0)]).toEqual(['2027-01', '2025-12', '2026-11'])
  expect(boundsOf('2028-02')).toEqual({ from: '2028-02-01', to: '2028-02-29' })
  expect(daysFrom('2026-11-29', 3)).toEqual(['2026-11-29', '2026-11-30', '2026-12-01'])
})

import { holidayCalendar, type HolidayCalendar } from '@dangjian/regulations'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOffOf, firstWorkdayFrom, holidayPeriods } from './holiday-periods.ts'

const unknown: HolidayCalendar = { years: [], daysOff: [], workedWeekends: [] }
const lines = (year: number, calendar?: HolidayCalendar) => holidayPeriods(year, calendar).map(({ name, from, to, workdayBefore, workdayAfter }) => [name, from, to, workdayBefore, workdayAfter].join(' '))

describe('holidays of a year', () => {
  it('are those of the State Council in 2026', () => {
    expect(lines(2026)).toEqual([
      '元旦 2026-01-01 2026-01-03 2025-12-31 2026-01-04', '春节 2026-02-15 2026-02-23 2026-02-14 2026-02-24', '清明 2026-04-04 2026-04-06 2026-04-03 2026-04-07', '五一 2026-05-01 2026-05-05 2026-04-30 2026-05-06',
      '端午 2026-06-19 2026-06-21 2026-06-18 2026-06-22', '中秋 2026-09-25 2026-09-27 2026-09-24 2026-09-28', '国庆 2026-10-01 2026-10-07 2026-09-30 2026-10-08',
    ])
    expect(holidayPeriods(2026).every(({ isProvisional }) => !isProvisional)).toBe(true)
  })

  it('are one where two fall together, as 国庆 and 中秋 in 2025', () => {
    expect(lines(2025).at(-1)).toBe('国庆、中秋 2025-10-01 2025-10-08 2025-09-30 2025-10-09')
  })

  it('are reckoned from the statutory days and marked provisional where the arrangement is not known', () => {
    expect(lines(2027, unknown).slice(0, 3)).toEqual([
      '元旦 2027-01-01 2027-01-03 2026-12-31 2027-01-04', '春节 2027-02-05 2027-02-08 2027-02-04 2027-02-09', '清明 2027-04-03 2027-04-05 2027-04-02 2027-04-06',
    ])
    expect(holidayPeriods(2027, unknown).every(({ isProvisional }) => isProvisional)).toBe(true)
  })

  it('have working days beside them and days off inside, in every year', () => {
    fc.assert(fc.property(fc.integer({ min: 2014, max: 2060 }), (year) => {
      const isOff = dayOffOf(holidayCalendar())
      const periods = holidayPeriods(year)
      expect(periods.length).toBeGreaterThanOrEqual(6)
      for (const { from, to, workdayBefore, workdayAfter } of periods) {
        expect([isOff(from), isOff(to), isOff(workdayBefore), isOff(workdayAfter)]).toEqual([true, true, false, false])
        expect(firstWorkdayFrom(from)).toBe(workdayAfter)
      }
    }), { numRuns: 47 })
  })
})

import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addMonthsClamped, ageOn, daysBetween, formatFen, isLocalDate, localDateOf, newId, periodEnd, periodOf, periodStart, periodsOfYear, residentIdCheck,
  residentIdProblem, yuanToFen,
} from './index.ts'

dayjs.extend(utc)

describe('calendar', () => {
  it('clamps a month shift to the end of the month (rules.md 1.7)', () => {
    expect(addMonthsClamped('2026-01-31', 1)).toBe('2026-02-28')
    expect(addMonthsClamped('2028-01-31', 1)).toBe('2028-02-29')
    expect(addMonthsClamped('2026-08-31', 6)).toBe('2027-02-28')
  })
  it('takes the Shanghai day of an instant', () => {
    expect(localDateOf(new Date('2026-11-22T15:59:59Z'))).toBe('2026-11-22')
    expect(localDateOf(new Date('2026-11-22T16:00:00Z'))).toBe('2026-11-23')
  })
  it('knows completed years', () => {
    expect(ageOn('1991-11-23', '2026-11-22')).toBe(34)
    expect(ageOn('1991-11-22', '2026-11-22')).toBe(35)
    expect(ageOn('2000-02-29', '2027-02-28')).toBe(27)
    expect(ageOn('2000-02-29', '2028-02-28')).toBe(27)
    expect(() => ageOn('2000-02-30', '2028-02-28')).toThrow('INVALID_DATE')
  })
  it('counts days and years as the calendar library does', () => {
    const day = fc.integer({ min: -30_000, max: 40_000 }).map((offset) => dayjs.utc('2000-01-01').add(offset, 'day').format('YYYY-MM-DD'))
    fc.assert(fc.property(day, day, (birth, on) => ageOn(birth, on) === dayjs.utc(on).diff(dayjs.utc(birth), 'year')), { numRuns: 1000 })
    const written = fc.tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 })).map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`)
    fc.assert(fc.property(written, (text) => isLocalDate(text) === (dayjs.utc(text).isValid() && dayjs.utc(text).format('YYYY-MM-DD') === text)), { numRuns: 1000 })
  })
  it('refuses days that do not exist', () => {
    expect(isLocalDate('2026-02-29')).toBe(false)
    expect(() => addMonthsClamped('2026-02-30', 1)).toThrow('INVALID_DATE')
  })
  it('puts every day inside exactly one month of its year', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 40000 }), (offset) => {
      const day = new Date(Date.UTC(1950, 0, 1) + offset * 86_400_000).toISOString().slice(0, 10)
      const holding = periodsOfYear(Number(day.slice(0, 4)), 'month').filter((month) => periodStart(month) <= day && day < periodEnd(month))
      expect(holding).toEqual([periodOf(day, 'month')])
      expect(daysBetween(day, day)).toBe(0)
    }))
  })
})

describe('money', () => {
  it('keeps fen exact', () => {
    expect(yuanToFen('128.4')).toBe(12840)
    expect(formatFen(-123456789)).toBe('−1,234,567.89')
    expect(() => yuanToFen('1.005')).toThrow('INVALID_AMOUNT')
  })
})

describe('resident identity number', () => {
  it('finds the wrong check character', () => {
    const first17 = '51030319900307211'
    const good = first17 + residentIdCheck(first17)
    expect(residentIdProblem(good)).toBeUndefined()
    const bad = first17 + (good.endsWith('0') ? '1' : '0')
    expect(residentIdProblem(bad)).toBe('CHECKSUM')
    expect(residentIdProblem('51030319900230211X')).toBe('BIRTH_DATE')
    expect(residentIdProblem('123')).toBe('LENGTH')
  })
})

it('makes ids that grow with time', () => {
  const ids = Array.from({ length: 50 }, newId)
  expect([...ids].sort()).toEqual(ids)
})

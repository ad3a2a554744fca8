import { AppError } from '@dangjian/kernel'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDay, formatDayFor, formatLongDay, formatTableDay, formatTableTime, formatTime, formatWeekday } from './format-date.ts'
import { formatCount, formatFileSize, formatPercent, formatPoints } from './format-number.ts'
import { formatDeadline, formatRelative } from './format-relative.ts'

describe('numbers', () => {
  it('writes points with two decimals and the true minus sign', () => {
    expect(formatPoints(85)).toBe('85.00')
    expect(formatPoints(-2)).toBe('\u22122.00')
    expect(formatPoints(14, { signed: true })).toBe('+14.00')
    expect(formatPoints('1.005')).toBe('1.01')
    expect(formatPoints(0, { signed: true })).toBe('0.00')
    expect(formatPoints(-0.001)).toBe('0.00')
  })
  it('writes an em dash for what is no number, never zero', () => {
    for (const absent of [null, undefined, '', 'abc', Number.NaN]) expect(formatPoints(absent)).toBe('—')
  })
  it('never writes an ASCII minus, whatever the points', () => {
    fc.assert(fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (points) => /^[+\u2212]?\d+\.\d{2}$/.test(formatPoints(points, { signed: true }))))
  })
  it('writes the published shares of the roster', () => {
    expect([formatPercent(21, 212), formatPercent(72, 212), formatPercent(160, 212)]).toEqual(['9.91%', '33.96%', '75.47%'])
    expect(formatPercent(0, 0)).toBe('–')
  })
  it('groups thousands and sizes files', () => {
    expect(formatCount(8560)).toBe('8,560')
    expect(formatCount(-1200)).toBe('\u22121,200')
    expect([formatFileSize(10), formatFileSize(348_160), formatFileSize(1_258_291)]).toEqual(['1KB', '340KB', '1.2MB'])
  })
})

describe('dates', () => {
  it('writes days for prose and for tables', () => {
    expect(formatDay('2026-11-05')).toBe('11月5日')
    expect(formatLongDay('2026-11-20')).toBe('2026年11月20日')
    expect(formatDayFor('2027-11-27', '2026-11-20')).toBe('2027年11月27日')
    expect(formatDayFor('2026-11-27', '2026-11-20')).toBe('11月27日')
    expect(formatTableDay('2026-11-20')).toBe('2026-11-20')
    expect(formatTableDay(null)).toBe('—')
    expect(formatWeekday('2026-11-20')).toBe('星期五')
  })
  it('shows instants on the Shanghai clock', () => {
    expect(formatTableTime('2026-11-19T17:30:00Z')).toBe('2026-11-20 01:30')
    expect(formatTime('2026-11-20T01:30:00Z')).toBe('11月20日09:30')
  })
  it('refuses a day that does not exist', () => {
    expect(() => formatDay('2026-02-30')).toThrow(AppError)
  })
  it('says deadlines absolute first, then relative', () => {
    expect(formatDeadline('2026-11-16', '2026-11-20')).toBe('11月16日\u3000逾期4天')
    expect([formatRelative('2026-11-20', '2026-11-20'), formatRelative('2026-11-25', '2026-11-20')]).toEqual(['今日', '还有5天'])
  })
})

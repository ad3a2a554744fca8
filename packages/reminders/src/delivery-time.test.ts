import { localTimeOf } from '@dangjian/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { afterQuietHours, defaultHours, isQuietAt, nextDigest, outsideTime, type SendingHours } from './delivery-time.ts'

const at = (text: string): Date => new Date(`${text}:00+08:00`)

describe('quiet hours and digest', () => {
  it.each([
    ['2026-12-31T21:59', '2026-12-31T21:59'], ['2026-12-31T22:00', '2027-01-01T07:00'], ['2027-01-01T00:30', '2027-01-01T07:00'], ['2027-01-01T06:59', '2027-01-01T07:00'], ['2027-01-01T07:00', '2027-01-01T07:00'],
  ])('moves %s to %s', (from, to) => {
    expect(afterQuietHours(at(from), defaultHours)).toEqual(at(to))
  })

  it.each([
    ['2026-12-30T08:00', '2026-12-30T09:00'], ['2026-12-30T09:00', '2026-12-30T09:00'], ['2026-12-30T09:01', '2026-12-31T09:00'], ['2026-12-31T23:00', '2027-01-01T09:00'],
  ])('gathers what comes at %s until %s', (from, to) => {
    expect(nextDigest(at(from), defaultHours)).toEqual(at(to))
  })

  it('has no quiet hours where both ends are the same, and none over midnight where the first is earlier', () => {
    expect(isQuietAt('03:00', { ...defaultHours, quietFrom: '07:00', quietTo: '07:00' })).toBe(false)
    expect(['12:00', '13:59', '14:00', '23:00'].map((time) => isQuietAt(time, { ...defaultHours, quietFrom: '12:00', quietTo: '14:00' }))).toEqual([true, true, false, false])
  })

  it('never sends in the quiet hours and never before the time', () => {
    const clock = fc.integer({ min: 0, max: 24 * 60 - 1 }).map((minute) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`)
    const hours: fc.Arbitrary<SendingHours> = fc.record({ quietFrom: clock, quietTo: clock, digestAt: clock })
    const instant = fc.integer({ min: 0, max: 3 * 365 * 24 * 60 }).map((minute) => new Date(Date.parse('2026-01-01T00:00:00Z') + minute * 60_000))
    fc.assert(fc.property(fc.constantFrom('normal' as const, 'mandatory' as const), instant, hours, (urgency, from, own) => {
      const time = outsideTime(urgency, from, own)
      expect(time.getTime()).toBeGreaterThanOrEqual(from.getTime())
      expect(time.getTime() - from.getTime()).toBeLessThanOrEqual(48 * 3_600_000)
      expect(isQuietAt(localTimeOf(time), own)).toBe(false)
    }), { numRuns: 300 })
  })
})

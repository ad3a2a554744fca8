import { describe, expect, it } from 'vitest'
import { knownMonth, monthAway, monthLabel } from './care-month.ts'

describe('months of a care list', () => {
  it('turn over the year and read as Chinese', () => {
    expect([monthAway('2026-12', 1), monthAway('2026-01', -1), monthLabel('2026-09')]).toEqual(['2027-01', '2025-12', '2026年9月'])
    expect([knownMonth('2026-13', '2026-11-22'), knownMonth('2026-05', '2026-11-22')]).toEqual(['2026-11', '2026-05'])
  })
})

import { addDays } from '@dangjian/kernel'
import { holidayCalendar } from '@dangjian/regulations'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOnDuty, shiftOn, type DutyCycle } from './duty-cycle.ts'
import { dutyPatterns } from './duty-patterns.ts'
import { isWorkingDay, proposeSessions, type ExpectedPerson, type ProposalInput } from './propose-sessions.ts'

const cycleOf = (key: string, anchorOn = '2026-11-01'): DutyCycle => {
  const pattern = dutyPatterns.find((one) => one.key === key)
  if (!pattern) throw new Error(key)
  return { crews: pattern.crews, cycle: pattern.cycle, anchorOn }
}
const four = cycleOf('four-crews-three-shifts')
const byDay = (count: number): ExpectedPerson[] => Array.from({ length: count }, (_, index) => ({ memberId: `d${index}`, hasVote: true, duty: null }))
const onShifts = (cycle: DutyCycle, each: number): ExpectedPerson[] =>
  Array.from({ length: cycle.crews * each }, (_, index) => ({ memberId: `s${index}`, hasVote: true, duty: { cycle, crew: index % cycle.crews } }))
const base: ProposalInput = { from: '2026-11-02', to: '2026-11-30', people: byDay(5), times: ['15:00', '09:30'], minutes: 90, need: 3, votersDecide: false, canSplit: true, usualDay: 20, calendar: holidayCalendar() }

describe('a duty cycle', () => {
  it('gives every crew its shift on any day, before its anchor too', () => {
    expect([0, 1, 2, 3].map((crew) => shiftOn(four, crew, '2026-11-01')?.name)).toEqual(['早班', '休息', '夜班', '中班'])
    expect(shiftOn(four, 0, '2026-10-31')?.name).toBe('休息')
    expect(shiftOn(four, 0, '2026-11-09')?.name).toBe('早班')
  })

  it('keeps a crew away on duty and while it rests after the night', () => {
    expect(isOnDuty(four, 0, '2026-11-01', '15:00', 90)).toBe(true)
    expect(isOnDuty(four, 0, '2026-11-01', '16:00', 90)).toBe(false)
    expect(isOnDuty(four, 2, '2026-11-01', '09:30', 90)).toBe(true)
    expect(isOnDuty(four, 2, '2026-11-01', '15:00', 90)).toBe(false)
    expect(isOnDuty(cycleOf('four-crews-two-shifts'), 0, '2026-11-03', '09:30', 90)).toBe(true)
  })
})

describe('a proposal', () => {
  it('takes the usual day when everybody can come, and knows days off and worked weekends', () => {
    expect(proposeSessions(base)).toEqual({ sessions: [{ date: '2026-11-20', time: '15:00', available: 5 }], outcome: 'all', covered: 5, absentIds: [], isProvisional: false })
    expect(isWorkingDay('2026-10-01', base.calendar)).toBe(false)
    expect(isWorkingDay('2026-10-10', base.calendar)).toBe(true)
    expect(proposeSessions({ ...base, from: '2026-10-01', to: '2026-10-07' })).toBeNull()
    expect(proposeSessions({ ...base, from: '2031-10-01', to: '2031-10-31' })?.isProvisional).toBe(true)
  })

  it('finds the time that most of four crews can make and leaves the others to be made up', () => {
    const found = proposeSessions({ ...base, people: onShifts(four, 3), times: ['15:00', '09:30', '16:30'], need: 7 })
    expect(found).toMatchObject({ outcome: 'most', covered: 9 })
    expect(found?.absentIds).toHaveLength(3)
    expect(new Set(found?.absentIds.map((id) => Number(id.slice(1)) % 4)).size).toBe(1)
  })

  it('proposes two sessions when no single one reaches the number, and says short where it may not be split', () => {
    const people = onShifts(cycleOf('two-crews'), 4)
    const split = proposeSessions({ ...base, people, need: 5 })
    expect(split?.outcome).toBe('split')
    expect(split?.sessions).toHaveLength(2)
    expect(split).toMatchObject({ covered: 8, absentIds: [] })
    expect(proposeSessions({ ...base, people, need: 5, canSplit: false })).toMatchObject({ outcome: 'short', covered: 4 })
  })

  it('never proposes a day off, a time that is taken or somebody on duty, and needs no more sessions than it must', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...dutyPatterns.map(({ key }) => key)), fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 20 }), fc.boolean(),
        (key, days, each, shift, need, canSplit) => {
          const people = [...byDay(days), ...onShifts(cycleOf(key, addDays('2026-01-01', shift)), each)]
          const from = addDays('2026-02-01', shift)
          const taken = new Set([`${addDays(from, 3)} 15:00`])
          const found = proposeSessions({ ...base, from, to: addDays(from, 27), people, need: Math.min(need, people.length), canSplit, taken })
          if (!found) return
          for (const { date, time, available } of found.sessions) {
            expect(isWorkingDay(date, base.calendar)).toBe(true)
            expect(taken.has(`${date} ${time}`)).toBe(false)
            expect(people.filter(({ duty }) => duty === null || !isOnDuty(duty.cycle, duty.crew, date, time, 90))).toHaveLength(available)
          }
          expect(found.covered + found.absentIds.length).toBe(people.length)
          expect(found.sessions.length).toBe(found.outcome === 'split' ? 2 : 1)
          if (!canSplit) expect(found.outcome).not.toBe('split')
        },
      ),
      { numRuns: 60 },
    )
  })
})

import { describe, expect, it } from 'vitest'
import { approvalTerm } from './approval-term.ts'
import { jointBranchUnits } from './joint-branch-units.ts'

describe('the units of a joint branch (BR-03)', () => {
  it('are generally at most five, which warns and never blocks', () => {
    expect([2, 5, 6, 0].map((units) => jointBranchUnits(units).outcome)).toEqual(['pass', 'pass', 'fail', 'provisional'])
    expect(jointBranchUnits(6)).toMatchObject({ mode: 'warn', article: '第五条', facts: { units: 6, usualMaximum: 5 } })
    expect(() => jointBranchUnits(-1)).toThrow('INVALID_COUNT')
  })
})

describe('the answer to an application (BR-08)', () => {
  const applied = { appliedOn: '2026-01-31' }
  it('is due within a month, by the end of a shorter month', () => {
    expect(approvalTerm({ ...applied, decidedOn: null, today: '2026-02-28' })).toMatchObject({ outcome: 'provisional', facts: { lastDay: '2026-02-28', daysLate: 0 } })
    expect(approvalTerm({ ...applied, decidedOn: null, today: '2026-03-02' })).toMatchObject({ outcome: 'fail', mode: 'warn', facts: { daysLate: 2 } })
    expect(approvalTerm({ ...applied, decidedOn: '2026-02-10', today: '2026-06-01' }).outcome).toBe('pass')
    expect(approvalTerm({ ...applied, decidedOn: '2026-03-10', today: '2026-06-01' })).toMatchObject({ outcome: 'fail', facts: { daysLate: 10 } })
  })
})

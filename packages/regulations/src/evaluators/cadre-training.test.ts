import { describe, expect, it } from 'vitest'
import { cadreTraining } from './cadre-training.ts'

const today = '2026-11-20'

describe('training of secretaries and committee members (BR-25, EDU-02)', () => {
  it('is met by one training in the year', () => {
    expect(cadreTraining({ isSecretary: true, since: '2024-05-01', trainedOn: ['2026-03-10', '2025-04-01'], today })).toMatchObject({ outcome: 'pass', ruleId: 'BR-25', facts: { trainings: 1, lastOn: '2026-03-10' } })
  })
  it('stays open until the end of the year and never blocks while the text is to be compared', () => {
    const verdict = cadreTraining({ isSecretary: true, since: '2024-05-01', trainedOn: ['2025-04-01'], today })
    expect(verdict).toMatchObject({ outcome: 'provisional', facts: { dueOn: '2026-12-31', trainings: 0 } })
    expect(verdict.mode).not.toBe('hard')
  })
  it('gives a new secretary six months from the day of the post, counted by calendar months', () => {
    expect(cadreTraining({ isSecretary: true, since: '2026-08-31', trainedOn: [], today })).toMatchObject({ outcome: 'provisional', facts: { dueOn: '2026-12-31' } })
    expect(cadreTraining({ isSecretary: true, since: '2026-04-15', trainedOn: [], today })).toMatchObject({ outcome: 'fail', facts: { dueOn: '2026-10-15' } })
    expect(cadreTraining({ isSecretary: true, since: '2026-04-15', trainedOn: ['2026-02-01'], today })).toMatchObject({ outcome: 'fail', facts: { dueOn: '2026-10-15' } })
    expect(cadreTraining({ isSecretary: true, since: '2026-04-15', trainedOn: ['2026-09-01'], today })).toMatchObject({ outcome: 'pass' })
  })
  it('asks a committee member for one training a year, without the six months', () => {
    expect(cadreTraining({ isSecretary: false, since: '2026-01-10', trainedOn: [], today })).toMatchObject({ ruleId: 'EDU-02', outcome: 'provisional', facts: { dueOn: '2026-12-31' } })
  })
})

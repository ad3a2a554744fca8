import fc from 'fast-check'
import { expect, it } from 'vitest'
import { factsOfRecord, type RecordedLine } from './activity-facts.ts'

const session = { sessionId: 's', activityId: 'a', orgUnitId: 'u', kind: 'lecture', title: '讲座', heldOn: '2026-11-20' } as const

it('records volunteering and training under their own kinds, and nothing for who was absent', () => {
  const line: RecordedLine = { memberId: 'm', orgUnitId: 'b', attendance: 'present', hourTenths: 0 }
  expect(factsOfRecord({ ...session, kind: 'volunteer', version: 1 }, [], [line]).map(({ kind, orgUnitId }) => [kind, orgUnitId])).toEqual([['activity.volunteered', 'b']])
  expect(factsOfRecord({ ...session, kind: 'training_session', version: 1 }, [], [{ ...line, hourTenths: 240 }]).map(({ kind, quantity }) => [kind, quantity])).toEqual([['training.attended', 1], ['study.hours', 24]])
  expect(factsOfRecord({ ...session, version: 1 }, [], [{ ...line, attendance: 'absent' }, { ...line, attendance: 'leave' }])).toEqual([])
})

it('leaves, after any corrections, exactly the hours and attendances that stand on record, under keys never used twice', () => {
  const state = fc.record({ attendance: fc.constantFrom('present' as const, 'leave' as const, 'absent' as const), hourTenths: fc.nat(60) })
  fc.assert(
    fc.property(fc.array(state, { minLength: 1, maxLength: 8 }), (records) => {
      let before: RecordedLine[] = [{ memberId: 'm', orgUnitId: null, attendance: null, hourTenths: 0 }]
      const facts = records.flatMap(({ attendance, hourTenths }, index) => {
        const after: RecordedLine[] = [{ memberId: 'm', orgUnitId: null, attendance, hourTenths: attendance === 'present' ? hourTenths : 0 }]
        const made = factsOfRecord({ ...session, version: index + 1 }, before, after)
        before = after
        return made
      })
      const sum = (kind: string): number => Math.round(facts.filter((fact) => fact.kind === kind).reduce((total, { quantity = 1 }) => total + quantity, 0) * 10)
      const last = before[0]
      expect(sum('study.hours')).toBe(last?.hourTenths)
      expect(sum('activity.attended')).toBe(last?.attendance === 'present' ? 10 : 0)
      expect(new Set(facts.map(({ key }) => key)).size).toBe(facts.length)
    }),
    { numRuns: 200 },
  )
})

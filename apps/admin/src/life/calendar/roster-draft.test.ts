import { expect, it } from 'vitest'
import { draftOf, shiftOf, withPattern } from './roster-draft.ts'

const day = { name: '值班', from: '08:30', to: '08:30' }
const off = { name: '休息', from: null, to: null }
const three = { key: 'three-crews' as const, crews: 3, cycle: [day, off, off] }
const two = { key: 'two-crews' as const, crews: 2, cycle: [day, off] }
const view = { orgUnitId: 'u', orgUnitName: '某支部', roster: null, patterns: [three, two], people: [{ memberId: 'a', name: '甲', crew: 2 }, { memberId: 'b', name: '乙', crew: null }] }

it('begins with the first pattern and keeps who is in which crew', () => {
  const draft = draftOf(view, '2026-11-20', '三班倒')
  expect(draft).toMatchObject({ name: '三班倒', crews: 3, anchorOn: '2026-11-01', crewOf: { a: 2 } })
  expect(withPattern(draft, two, '两班倒').crewOf).toEqual({})
})

it('reckons the shift of every crew on any day', () => {
  const draft = draftOf(view, '2026-11-20', '三班倒')
  expect([0, 1, 2].map((crew) => shiftOf(draft, crew, '2026-11-01')?.name)).toEqual(['值班', '休息', '休息'])
  expect([0, 1, 2].map((crew) => shiftOf(draft, crew, '2026-10-31')?.name)).toEqual(['休息', '休息', '值班'])
})

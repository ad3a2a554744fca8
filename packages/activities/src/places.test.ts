import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { promoted, type Seeker } from './places.ts'

describe('places and the waiting list', () => {
  it('gives places in the order of enrolment and keeps the rest waiting', () => {
    const seekers: Seeker[] = ['a', 'b', 'c'].map((id, queue) => ({ id, quotaId: null, state: 'waiting', queue }))
    expect(promoted({ places: 2, quotas: new Map() }, seekers.toReversed())).toEqual(['a', 'b'])
  })
  it('lets nobody of a full unit hold up the next unit', () => {
    const seekers: Seeker[] = [{ id: 'a', quotaId: 'x', state: 'enrolled', queue: 1 }, { id: 'b', quotaId: 'x', state: 'waiting', queue: 2 }, { id: 'c', quotaId: 'y', state: 'waiting', queue: 3 }]
    expect(promoted({ places: 3, quotas: new Map([['x', 1], ['y', 1]]) }, seekers)).toEqual(['c'])
  })

  const act = fc.oneof(
    fc.record({ kind: fc.constant('enrol' as const), quota: fc.constantFrom('x', 'y', null) }),
    fc.record({ kind: fc.constant('withdraw' as const), pick: fc.nat(30) }),
    fc.record({ kind: fc.constant('places' as const), places: fc.nat(8) }),
  )

  it('agrees with a slow reference through any course of enrolling, withdrawing and changing places', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const quotas = new Map([['x', 2], ['y', 3]])
        let places = 3
        let queue = 0
        let live: Seeker[] = []
        // The reference looks at one waiting person after the other from the front, again and again, until nobody moves.
        const reference = (seekers: readonly Seeker[]): Seeker[] => {
          const next = seekers.map((one) => ({ ...one }))
          for (;;) {
            const taken = next.filter(({ state }) => state === 'enrolled')
            const first = next.find(({ state, quotaId }) => state === 'waiting' && taken.length < places && (quotaId === null || taken.filter((one) => one.quotaId === quotaId).length < (quotas.get(quotaId) ?? 0)))
            if (!first) return next
            first.state = 'enrolled'
          }
        }
        for (const step of acts) {
          if (step.kind === 'enrol') live.push({ id: String(queue), quotaId: step.quota, state: 'waiting', queue: queue++ })
          else if (step.kind === 'withdraw') live = live.filter((_, index) => index !== step.pick % Math.max(1, live.length))
          else places = Math.max(step.places, live.filter(({ state }) => state === 'enrolled').length)
          const expected = reference(live)
          const up = new Set(promoted({ places, quotas }, live))
          live = live.map((one) => (up.has(one.id) ? { ...one, state: 'enrolled' } : one))
          expect(live).toEqual(expected)
          expect(live.filter(({ state }) => state === 'enrolled').length).toBeLessThanOrEqual(places)
          expect(promoted({ places, quotas }, live)).toEqual([])
        }
      }),
      { numRuns: 200 },
    )
  })
})

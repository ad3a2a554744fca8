import { expect, it } from 'vitest'
import { createActKeys } from './act-keys.ts'

it('repeats the key of an act whose outcome is open', () => {
  const keys = createActKeys()
  expect(keys.take('life.planMeeting', { on: '2026-11-20' })).toBe(keys.take('life.planMeeting', { on: '2026-11-20' }))
})
it('gives another input and another procedure a key of their own', () => {
  const keys = createActKeys()
  const all = [keys.take('a', { n: 1 }), keys.take('a', { n: 2 }), keys.take('b', { n: 1 })]
  expect(new Set(all).size).toBe(3)
})
it('gives the same words a new key once the outcome is known', () => {
  const keys = createActKeys()
  const first = keys.take('a', undefined)
  keys.settle('a', undefined)
  expect(keys.take('a', undefined)).not.toBe(first)
})
it('forgets the oldest open act after fifty', () => {
  const keys = createActKeys()
  const first = keys.take('a', 0)
  for (let n = 1; n <= 50; n += 1) keys.take('a', n)
  expect(keys.take('a', 0)).not.toBe(first)
})

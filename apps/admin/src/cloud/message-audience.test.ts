import { expect, it } from 'vitest'
import { messageAudience } from './message-audience.ts'

it('is complete only when everything its kind needs is chosen, and carries nothing of another kind', () => {
  const all = { orgUnitId: 'o1', posts: ['secretary' as const], memberIds: ['m1'] }
  expect(messageAudience({ ...all, kind: 'subtree' })).toEqual({ kind: 'subtree', orgUnitId: 'o1' })
  expect(messageAudience({ ...all, kind: 'posts' })).toEqual({ kind: 'posts', orgUnitId: 'o1', posts: ['secretary'] })
  expect(messageAudience({ ...all, kind: 'members' })).toEqual({ kind: 'members', memberIds: ['m1'] })
  expect(messageAudience({ kind: 'posts', orgUnitId: 'o1', posts: [] })).toBeNull()
  expect(messageAudience({ kind: 'members' })).toBeNull()
  expect(messageAudience({ kind: 'subtree' })).toBeNull()
  expect(messageAudience({})).toBeNull()
})

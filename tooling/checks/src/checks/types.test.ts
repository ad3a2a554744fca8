import { expect, it } from 'vitest'
import { findingsOf } from '../repository/test-repository.ts'
import { types } from './types.ts'

it.each([['const a: any = 1'], ['b as any'], ['// @ts-ignore'], ['c as unknown as number']])('finds %s', async (text) => {
  expect(await findingsOf(types, { 'packages/a/src/a.ts': text })).toHaveLength(1)
})

it('leaves a narrowing and a test alone', async () => {
  const files = { 'packages/a/src/a.ts': 'const anyone: unknown = 1', 'packages/a/src/a.test.ts': 'x as any' }
  expect(await findingsOf(types, files)).toEqual([])
})

import { expect, it } from 'vitest'
import { findingsOf } from '../repository/test-repository.ts'
import { fileLength } from './file-length.ts'

const lines = (count: number): string => 'const a = 1\n'.repeat(count)

it('finds a file of 401 lines and not one of 400', async () => {
  const found = await findingsOf(fileLength, { 'a/long.ts': lines(401), 'a/fits.ts': lines(400), 'a/routes.gen.ts': lines(900) })
  expect(found.map(({ file }) => file)).toEqual(['a/long.ts'])
})

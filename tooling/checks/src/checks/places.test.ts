import { expect, it } from 'vitest'
import { findingsOf } from '../repository/test-repository.ts'
import { places } from './places.ts'

it('finds the name of a place in a core package, and not in a plugin or a test', async () => {
  const text = `export const title = '四川省公安厅'`
  const found = await findingsOf(places, {
    'packages/org/src/a.ts': text,
    'packages/org/src/a.test.ts': text,
    'plugins/sichuan/src/manifest.ts': text,
  })
  expect(found.map(({ file }) => file)).toEqual(['packages/org/src/a.ts'])
})

import { expect, it } from 'vitest'
import { findingsOf, packageFiles } from '../repository/test-repository.ts'
import { cycles } from './cycles.ts'

const needing = (dir: string, name: string): Record<string, string> =>
  packageFiles(dir, {}, { dependencies: { [`@dangjian/${name}`]: 'workspace:*' } })

it('finds a circle of three packages and says its way', async () => {
  const found = await findingsOf(cycles, {
    ...needing('packages/a', 'b'),
    ...needing('packages/b', 'c'),
    ...needing('packages/c', 'a'),
  })
  expect(found.map(({ text }) => text)).toEqual(['@dangjian/a → @dangjian/b → @dangjian/c → @dangjian/a'])
})

it('lets two packages need the same third one', async () => {
  const files = { ...needing('packages/a', 'c'), ...needing('packages/b', 'c'), ...packageFiles('packages/c', {}) }
  expect(await findingsOf(cycles, files)).toEqual([])
})

import { expect, it } from 'vitest'
import { findingsOf, packageFiles } from '../repository/test-repository.ts'
import { turboBoundaries } from './turbo-boundaries.ts'

const house = (allowed: readonly string[]): Record<string, string> => ({
  'package.json': JSON.stringify({ name: 'house', private: true, packageManager: 'pnpm@12.21.0' }),
  'pnpm-workspace.yaml': 'packages:\n  - packages/*\n  - plugins/*\n',
  'turbo.json': JSON.stringify({ tasks: {}, boundaries: { tags: { plugin: { dependencies: { allow: allowed } } } } }),
  ...packageFiles('packages/org', { 'index.ts': 'export const a = 1' }),
  'packages/org/turbo.json': JSON.stringify({ extends: ['//'], tags: ['domain'] }),
  ...packageFiles(
    'plugins/one',
    { 'index.ts': `import { a } from '@dangjian/org'\nexport const b = a` },
    { dependencies: { '@dangjian/org': 'workspace:*' } },
  ),
  'plugins/one/turbo.json': JSON.stringify({ extends: ['//'], tags: ['plugin'] }),
})

it('hands on what turbo finds, by the tags', async () => {
  expect(await findingsOf(turboBoundaries, house(['domain']))).toEqual([])
  const found = await findingsOf(turboBoundaries, house(['kernel']))
  expect(found.at(-1)?.text).toMatch(/ended with [1-9]/)
})

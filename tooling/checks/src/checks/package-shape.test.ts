import { expect, it } from 'vitest'
import { findingsOf, packageFiles } from '../repository/test-repository.ts'
import { packageShape } from './package-shape.ts'

const scripts = { lint: 'x', typecheck: 'x', test: 'x' }
const whole = {
  ...packageFiles('packages/org', { 'index.ts': '' }, { scripts }),
  'packages/org/README.md': '# org',
  'packages/org/tsconfig.json': '{}',
  'packages/org/turbo.json': '{ "tags": ["domain"] }',
}

it('lets a whole package be', async () => {
  expect(await findingsOf(packageShape, whole)).toEqual([])
})

it('finds every part that is missing, and an app without a build', async () => {
  const found = await findingsOf(packageShape, {
    ...whole,
    'packages/org/turbo.json': '{ "tags": ["api"] }',
    'apps/admin/package.json': JSON.stringify({ name: '@dangjian/admin', description: 'One.', scripts, exports: { '.': './src/none.ts' } }),
    'apps/admin/turbo.json': '{ "tags": ["app"] }',
    'apps/admin/tsconfig.json': '{}',
  })
  expect(found.map(({ file, text }) => `${file} ${text}`)).toEqual([
    'apps/admin/package.json has no script build',
    'apps/admin/package.json has no README.md',
    'apps/admin/package.json has a door without a file: ./src/none.ts',
    'packages/org/package.json stands on floor domain, but turbo.json does not say so',
  ])
})

import { expect, it } from 'vitest'
import { findingsOf, packageFiles } from '../repository/test-repository.ts'
import { importsGoDown } from './imports-go-down.ts'

const house = {
  ...packageFiles('packages/kernel', { 'index.ts': 'export const a = 1' }),
  ...packageFiles('packages/org', { 'index.ts': `export { a } from '@dangjian/kernel'` }),
  ...packageFiles('packages/api', { 'index.ts': `export { a } from '@dangjian/org'` }),
}

it('lets imports go down', async () => {
  expect(await findingsOf(importsGoDown, house)).toEqual([])
})

it('finds a domain that imports the API, in any form of import', async () => {
  const found = await findingsOf(importsGoDown, {
    ...house,
    ...packageFiles('packages/members', {
      'a.ts': `import { a } from '@dangjian/api'`,
      'b.ts': `export * from '@dangjian/api'`,
      'c.ts': `export const c = () => import('@dangjian/api')`,
      'd.ts': `export type D = import('@dangjian/api').A`,
    }),
  })
  expect(found.map(({ file }) => file.slice(-4))).toEqual(['a.ts', 'b.ts', 'c.ts', 'd.ts'])
})

it('finds a plugin that imports a domain or another plugin', async () => {
  const found = await findingsOf(importsGoDown, {
    ...house,
    ...packageFiles('plugins/one', { 'index.ts': `import { a } from '@dangjian/org'\nimport { b } from '@dangjian/two'` }),
    ...packageFiles('plugins/two', { 'index.ts': 'export const b = 1' }),
  })
  expect(found.map(({ text }) => text)).toEqual([
    'plugin may not import @dangjian/org (domain)',
    'plugin may not import @dangjian/two (plugin)',
  ])
})

it('lets the shell see the API as types only', async () => {
  const found = await findingsOf(importsGoDown, {
    ...house,
    ...packageFiles('packages/app-shell', {
      'good.ts': `import type { A } from '@dangjian/api'`,
      'bad.ts': `import { a } from '@dangjian/api'`,
    }),
  })
  expect(found.map(({ file }) => file)).toEqual(['packages/app-shell/src/bad.ts'])
})

import { expect, it } from 'vitest'
import { findingsOf, packageFiles } from '../repository/test-repository.ts'
import { doors } from './doors.ts'

const org = packageFiles('packages/org', { 'index.ts': '', 'org-store.ts': '' })

it('finds imports past the doors, out of the package and without a declaration', async () => {
  const found = await findingsOf(doors, {
    ...org,
    ...packageFiles(
      'packages/members',
      {
        'deep.ts': `import { a } from '@dangjian/org/src/org-store.ts'`,
        'out.ts': `import { a } from '../../org/src/index.ts'`,
        'good.ts': `import { a } from '@dangjian/org'\nimport { b } from './deep.ts'`,
      },
      { dependencies: { '@dangjian/org': 'workspace:*' } },
    ),
    ...packageFiles('packages/life', { 'index.ts': `import { a } from '@dangjian/org'` }),
  })
  expect(found.map(({ file, text }) => `${file}: ${text}`)).toEqual([
    'packages/life/src/index.ts: @dangjian/org is not among the dependencies of @dangjian/life',
    'packages/members/src/deep.ts: @dangjian/org/src/org-store.ts is no door of @dangjian/org',
    'packages/members/src/out.ts: ../../org/src/index.ts leaves the package',
  ])
})

it('lets an app take the list of plugins from the one file that names them', async () => {
  const files = packageFiles('apps/server', { 'main.ts': `import { plugins } from '../../../plugins/distribution.ts'` })
  expect(await findingsOf(doors, files)).toEqual([])
})

import { expect, it } from 'vitest'
import { findingsOf } from '../repository/test-repository.ts'
import { words } from './words.ts'

it('finds a word that promises, and leaves the same word in a test alone', async () => {
  const promise = `// ${['TO', 'DO'].join('')} later`
  const found = await findingsOf(words, {
    'packages/a/src/a.ts': `const a = 1\n${promise}\n`,
    'packages/a/src/a.test.ts': promise,
    'apps/b/src/page.tsx': `const text = '敬请期待'`,
    'packages/a/src/good.ts': 'const done = true',
  })
  expect(found.map(({ file, line }) => `${file}:${line}`)).toEqual(['apps/b/src/page.tsx:1', 'packages/a/src/a.ts:2'])
})

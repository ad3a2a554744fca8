import { expect, it } from 'vitest'
import { findingsOf } from '../repository/test-repository.ts'
import { chineseText } from './chinese-text.ts'

it('finds text in code and markup, and not in comments, locale files, tests or by its code', async () => {
  const found = await findingsOf(chineseText, {
    'apps/admin/src/page.tsx': '/** 说明 */\nexport const P = () => <p title="提示">党员{`共${1}名`}</p>\n',
    'apps/admin/src/page.test.tsx': `const a = '党员'`,
    'apps/admin/src/locales/zh-CN.ts': `export const a = { b: '党员' }`,
    'packages/ui/src/font.ts': `const probe = '\\u515A' // 党`,
    'packages/org/src/audit.ts': `const summary = '新建支部'`,
    'plugins/a/src/manifest.ts': `export const title = '党员'`,
    'plugins/a/src/admin/page.tsx': `const a = '党员'`,
  })
  expect(found.map(({ file, line }) => `${file}:${line}`)).toEqual([
    'apps/admin/src/page.tsx:2',
    'apps/admin/src/page.tsx:2',
    'apps/admin/src/page.tsx:2',
    'apps/admin/src/page.tsx:2',
    'plugins/a/src/admin/page.tsx:1',
  ])
})

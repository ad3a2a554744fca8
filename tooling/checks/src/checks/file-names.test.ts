import { expect, it } from 'vitest'
import { findingsOf } from '../repository/test-repository.ts'
import { fileNames } from './file-names.ts'

it('finds names in another spelling', async () => {
  const found = await findingsOf(fileNames, {
    'packages/a/src/MemberList.tsx': '',
    'packages/a/src/member_list.ts': '',
    'packages/a/src/member-list.test.ts': '',
    'packages/a/src/errors.zh-CN.ts': '',
    'packages/a/src/locales/zh-CN.ts': '',
  })
  expect(found.map(({ file }) => file)).toEqual(['packages/a/src/MemberList.tsx', 'packages/a/src/member_list.ts'])
})

import { expect, it } from 'vitest'
import { memberLine } from './member-line.ts'

it('leaves out what a probationary member does not have', () => {
  expect(memberLine({ status: 'probationary', partyStanding: null, posts: [] })).toBe('预备党员')
})
it('names the first post', () => {
  const posts = [{ post: 'organization' as const, orgUnitId: 'a', shortName: '甲' }, { post: 'group_leader' as const, orgUnitId: 'b', shortName: '乙' }]
  expect(memberLine({ status: 'formal', partyStanding: 13, posts })).toBe('正式党员　党龄13年　组织委员')
})

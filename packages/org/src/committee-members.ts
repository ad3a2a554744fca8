import type { Scope } from '@dangjian/db'
import type { LocalDate } from '@dangjian/kernel'
import { listPosts } from './list-posts.ts'
import type { PostKind } from './tables.ts'

/** A member of a committee with the first of the posts held in it. */
export interface CommitteeMember {
  readonly memberId: string
  readonly post: PostKind
}

/** The committee of an organization on a Shanghai day, secretary first; a person with two posts is counted once, since a quorum counts people. */
export const committeeMembers = async (scope: Scope, orgUnitId: string, onDate: LocalDate): Promise<CommitteeMember[]> => {
  const posts = (await listPosts(scope, [orgUnitId], onDate)).filter(({ post }) => post !== 'group_leader')
  const first = new Map<string, PostKind>()
  for (const { memberId, post } of posts) if (!first.has(memberId)) first.set(memberId, post)
  return [...first].map(([memberId, post]) => ({ memberId, post }))
}

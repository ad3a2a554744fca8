import type { Scope } from '@dangjian/db'
import type { LocalDate } from '@dangjian/kernel'
import { postOrder, type MemberPost } from './org-post.ts'
import { listPostsOfMany } from './post-store.ts'

/** Posts on a Shanghai day of up to a page of members, by member id, each person's most senior first. */
export const postsOfMembers = async (scope: Scope, memberIds: readonly string[], onDate: LocalDate): Promise<Map<string, MemberPost[]>> => {
  const found = new Map<string, MemberPost[]>()
  if (memberIds.length === 0) return found
  const posts = await listPostsOfMany(scope, memberIds, onDate)
  posts.sort((a, b) => postOrder.indexOf(a.post) - postOrder.indexOf(b.post))
  for (const { memberId, ...post } of posts) found.set(memberId, [...(found.get(memberId) ?? []), post])
  return found
}

import type { Scope } from '@dangjian/db'
import type { LocalDate } from '@dangjian/kernel'
import { postOrder, type OrgPost } from './org-post.ts'
import { listPostsOn } from './post-store.ts'

/** Posts held in the organizations on a Shanghai day, each organization's in the order of its committee's list. */
export const listPosts = async (scope: Scope, orgUnitIds: readonly string[], onDate: LocalDate): Promise<OrgPost[]> => {
  if (orgUnitIds.length === 0) return []
  const posts = await listPostsOn(scope, orgUnitIds, onDate)
  return posts.sort((a, b) => (a.orgUnitId < b.orgUnitId ? -1 : a.orgUnitId > b.orgUnitId ? 1 : postOrder.indexOf(a.post) - postOrder.indexOf(b.post)))
}

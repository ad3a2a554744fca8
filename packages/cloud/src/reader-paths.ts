import { can } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { getMemberBrief } from '@dangjian/members'
import { idsOfPath } from '@dangjian/org'

/**
 * The paths of the organizations a reading member stands in, from the whole tenant down to the branch and the party group. Empty for an account
 * without a member.
 */
export const readerPaths = async (scope: Scope): Promise<string[]> => {
  if (scope.actor.memberId === null || !can(scope.access, 'self.read')) return []
  const { path, groupId } = await getMemberBrief(scope, scope.actor.memberId)
  if (path === null) return ['/']
  const ids = groupId === null ? idsOfPath(path) : [...idsOfPath(path), groupId]
  return ['/', ...ids.map((_, index) => `/${ids.slice(0, index + 1).join('/')}/`)]
}

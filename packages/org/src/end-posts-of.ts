import type { Scope } from '@dangjian/db'
import type { LocalDate } from '@dangjian/kernel'
import { endPostsOfMember } from './post-store.ts'

/**
 * Ends the posts that a member holds from a day on, and takes back what would only have begun later: all of them, or those at `path` and below. For the member
 * leaving an organization (ST-04: posts and members match both ways); access is for the caller. Answers how many were ended.
 */
export const endPostsOf = async (scope: Scope, memberId: string, validTo: LocalDate, path = '/'): Promise<number> => {
  const ended = await endPostsOfMember(scope, memberId, validTo, path)
  if (ended > 0) {
    await scope.audit({
      action: 'org.post-ended', subject: { type: 'member', id: memberId }, orgPath: path, summary: `因党员离开组织，免去党内职务${ended}项，自${validTo}起`, details: { ended, validTo },
    })
  }
  return ended
}

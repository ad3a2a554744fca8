import type { Scope } from '@dangjian/db'
import { appointPost, getOrgUnit, type AppointPostInput, type OrgPost } from '@dangjian/org'
import { AppError } from '@dangjian/kernel'
import { getReadableMember } from './get-readable-member.ts'

/**
 * Gives a member of the roster a post, `appointPost` with the questions that only the roster answers: the member exists and is readable, and leads a party group
 * only from inside it. Throws NOT_FOUND, POST_OUTSIDE_GROUP and as `appointPost`.
 */
export const appointMember = async (scope: Scope, input: AppointPostInput): Promise<OrgPost> => {
  const member = await getReadableMember(scope, input.memberId)
  if (input.post === 'group_leader' && member.groupId !== input.orgUnitId) {
    const group = await getOrgUnit(scope, input.orgUnitId, 'org.read')
    throw new AppError('POST_OUTSIDE_GROUP', { name: member.name, groupName: group.name })
  }
  return appointPost(scope, input)
}

import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { accessPathOf, getReadableMember } from '../get-readable-member.ts'
import type { MemberRecord } from '../member.ts'

/** A member whose file the person may keep. Throws NOT_FOUND outside the readable subtree and FORBIDDEN without the permission there. */
export const manageableMember = async (scope: Scope, memberId: string, permission = 'member.manage'): Promise<MemberRecord & { readonly place: string }> => {
  const member = await getReadableMember(scope, memberId)
  const place = accessPathOf(member)
  requireCan(scope.access, permission, place)
  return { ...member, place }
}

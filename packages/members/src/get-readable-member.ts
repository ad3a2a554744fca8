import { can } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { notFound } from '@dangjian/kernel'
import type { MemberRecord } from './member.ts'
import { findMember } from './member-store.ts'

/** The organization path by which access to a member is decided: the branch, or the last one of somebody who left; who never belonged anywhere is the whole tenant's. */
export const accessPathOf = (member: Pick<MemberRecord, 'accessPath'>): string => member.accessPath ?? '/'

/** A member inside a subtree in which the person holds `permission`, or the person's own record. Throws NOT_FOUND otherwise. */
export const getReadableMember = async (scope: Scope, id: string, permission = 'member.read'): Promise<MemberRecord> => {
  const member = await findMember(scope, id)
  if (!member) throw notFound('member')
  const isOwn = scope.actor.memberId === id && can(scope.access, 'self.read')
  if (!isOwn && !can(scope.access, permission, accessPathOf(member))) throw notFound('member')
  return member
}

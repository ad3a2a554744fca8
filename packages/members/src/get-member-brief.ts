import type { Scope } from '@dangjian/db'
import { notFound } from '@dangjian/kernel'
import { findMember } from './member-store.ts'
import type { MemberStatus, StaffCategory } from './tables.ts'

/** A member without any protected field. */
export interface MemberBrief {
  readonly id: string
  readonly name: string
  readonly namePinyin: string
  readonly status: MemberStatus
  readonly category: StaffCategory
  readonly orgUnitId: string | null
  readonly orgUnitName: string | null
  readonly path: string | null
  readonly groupId: string | null
}

/** A member by id for other domains, which check access themselves by `path`. Throws NOT_FOUND when absent or another tenant's. */
export const getMemberBrief = async (scope: Scope, id: string): Promise<MemberBrief> => {
  const member = await findMember(scope, id)
  if (!member) throw notFound('member')
  const { name, namePinyin, status, category, orgUnitId, orgUnitName, path, groupId } = member
  return { id, name, namePinyin, status, category, orgUnitId, orgUnitName, path, groupId }
}

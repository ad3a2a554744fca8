import type { Scope } from '@dangjian/db'
import { findMember } from './member-store.ts'

/** The branch of a member's open affiliation and its path; null when there is none. For resolving what membership allows. */
export const homeUnitOf = async (scope: Scope, memberId: string): Promise<{ orgUnitId: string; path: string } | null> => {
  const member = await findMember(scope, memberId)
  return member && member.orgUnitId !== null && member.path !== null ? { orgUnitId: member.orgUnitId, path: member.path } : null
}

import type { Scope } from '@dangjian/db'
import type { LocalDate } from '@dangjian/kernel'
import { branchRoster } from '@dangjian/members'
import { eligibleVoters, type QuorumExclusion } from '@dangjian/regulations'
import { restrictionsOn } from './restrictions-on.ts'

/** 应到会有表决权的党员 of a branch on a day, restrictions and agreed exclusions left out (EL-03; rules.md 1.2, 1.3). Throws QUORUM_EXCLUSION_INCOMPLETE. */
export const eligibleOn = async (scope: Scope, orgUnitId: string, onDate: LocalDate, exclusions: readonly QuorumExclusion[] = []): Promise<number> => {
  const roster = await branchRoster(scope, orgUnitId, onDate)
  const restrictions = await restrictionsOn(scope, onDate, roster.map(({ memberId }) => memberId))
  return eligibleVoters(roster.map(({ memberId, status }) => ({ memberId, status, ...restrictions.get(memberId) })), exclusions).length
}

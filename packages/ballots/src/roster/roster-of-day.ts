import type { Scope } from '@dangjian/db'
import { restrictionsOn } from '@dangjian/disposal'
import type { LocalDate } from '@dangjian/kernel'
import { branchRoster } from '@dangjian/members'
import { eligibleVoters, type QuorumExclusion } from '@dangjian/regulations'

/** A member with a vote on a day. */
export interface DayVoter {
  readonly memberId: string
  readonly name: string
  readonly pinyin: string
}

/**
 * 应到会 of a branch on a day: formal members without 留党察看 and without suspended rights (EL-03), less the exclusions that both consents cover (rules.md 1.2, 1.3);
 * `others` are the members without a vote. Throws QUORUM_EXCLUSION_INCOMPLETE.
 */
export const rosterOfDay = async (scope: Scope, orgUnitId: string, onDate: LocalDate, exclusions: readonly QuorumExclusion[] = []): Promise<{ eligible: DayVoter[]; others: DayVoter[] }> => {
  const people = await branchRoster(scope, orgUnitId, onDate)
  const restrictions = await restrictionsOn(scope, onDate, people.map(({ memberId }) => memberId))
  const voters = new Set(eligibleVoters(people.map(({ memberId, status }) => ({ memberId, status, ...restrictions.get(memberId) })), exclusions))
  const all = people.map(({ memberId, name, namePinyin }) => ({ memberId, name, pinyin: namePinyin }))
  return { eligible: all.filter(({ memberId }) => voters.has(memberId)), others: all.filter(({ memberId }) => !voters.has(memberId)) }
}

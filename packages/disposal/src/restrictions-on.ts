import type { Scope } from '@dangjian/db'
import type { LocalDate } from '@dangjian/kernel'
import { restrictionsInForce } from './discipline-store.ts'

/** What `eligibleVoters` asks of a member. */
export interface VoterRestriction {
  readonly isOnProbationWithinParty: boolean
  readonly areRightsSuspended: boolean
}

/** EL-03, 《基层组织选举工作条例》第五条: who of these members is 受留党察看处分 or 被留置、逮捕 on a day; those without restriction are absent. For other domains; access is for the caller. */
export const restrictionsOn = async (scope: Scope, onDate: LocalDate, memberIds: readonly string[]): Promise<ReadonlyMap<string, VoterRestriction>> => {
  const found = new Map<string, VoterRestriction>()
  for (const { memberId, kind } of await restrictionsInForce(scope, onDate, memberIds)) {
    const before = found.get(memberId)
    const isProbation = kind === 'probation_within_party'
    found.set(memberId, { isOnProbationWithinParty: isProbation || (before?.isOnProbationWithinParty ?? false), areRightsSuspended: !isProbation || (before?.areRightsSuspended ?? false) })
  }
  return found
}

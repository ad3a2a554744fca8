import { AppError } from '@dangjian/kernel'

/** A member of the branch on the day of the meeting. */
export interface VoterFacts {
  readonly memberId: string
  readonly status: 'formal' | 'probationary'
  /** 受留党察看处分. */
  readonly isOnProbationWithinParty?: boolean
  /** 被留置、逮捕: rights suspended. */
  readonly areRightsSuspended?: boolean
}

/** A member left out of 应到会; counts only with the consent of the superior organization and of the meeting (rules.md 1.3). */
export interface QuorumExclusion {
  readonly memberId: string
  readonly reason: 'cannot_express_will' | 'abroad' | 'detained' | 'long_illness' | 'should_have_transferred'
  readonly approvedBy: string | null
  readonly isAgreedByMeeting: boolean
}

/**
 * Ids of those who count as 应到会 with a vote: formal members without suspended rights (EL-03, 《基层组织选举工作条例》第五条), less the exclusions
 * that are complete. Throws QUORUM_EXCLUSION_INCOMPLETE for an exclusion that lacks either consent: it is a record, not a checkbox.
 */
export const eligibleVoters = (members: readonly VoterFacts[], exclusions: readonly QuorumExclusion[] = []): string[] => {
  const open = exclusions.find((exclusion) => !exclusion.approvedBy || !exclusion.isAgreedByMeeting)
  if (open) throw new AppError('QUORUM_EXCLUSION_INCOMPLETE', { memberId: open.memberId, reason: open.reason })
  const excluded = new Set(exclusions.map((exclusion) => exclusion.memberId))
  return members
    .filter((member) => member.status === 'formal' && !member.isOnProbationWithinParty && !member.areRightsSuspended && !excluded.has(member.memberId))
    .map((member) => member.memberId)
}

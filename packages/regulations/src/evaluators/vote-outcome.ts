import { AppError } from '@dangjian/kernel'
import { requireCounts, ruleFor, text, verdictUnder, type Basis, type Verdict, type VerdictOutcome } from '../verdict.ts'
import { electionOpening } from './election-quorum.ts'
import { quorumFacts } from './opening.ts'

/** Which meeting voted; it decides the rule. */
export type VotingMeeting = 'general' | 'committee' | 'admission' | 'election'

/** A count of votes. `present` people cast `inFavour + against + abstain + invalid`; the written ones come from absent voters (admission only). */
export interface VoteCount {
  readonly meeting?: VotingMeeting
  readonly eligible: number
  readonly present: number
  readonly inFavour: number
  readonly against: number
  readonly abstain: number
  readonly invalid?: number
  readonly writtenInFavour?: number
  readonly writtenAgainst?: number
  readonly writtenAbstain?: number
}

export type VoteFacts = {
  readonly eligible: number
  readonly present: number
  /** Votes of those present and of written opinions together. */
  readonly inFavour: number
  readonly against: number
  readonly abstain: number
  readonly invalid: number
  readonly written: number
  readonly requiredToOpen: number
  readonly requiredToPass: number
  readonly opens: boolean
  readonly passed: boolean
}

const rules = {
  general: { open: 'BR-14', pass: 'BR-14', aspect: undefined, voters: 'voting_members' },
  committee: { open: 'BR-15', pass: 'BR-15', aspect: 'quorum', voters: 'committee_members' },
  admission: { open: 'DEV-15', pass: 'DEV-15', aspect: undefined, voters: 'formal_voters' },
  election: { open: 'EL-04', pass: 'EL-05', aspect: undefined, voters: 'electors' },
} as const

const castVotes = (count: VoteCount) => {
  const { present, inFavour, against, abstain, eligible } = count
  const invalid = count.invalid ?? 0
  const writtenInFavour = count.writtenInFavour ?? 0
  const writtenAgainst = count.writtenAgainst ?? 0
  const writtenAbstain = count.writtenAbstain ?? 0
  requireCounts({ eligible, present, inFavour, against, abstain, invalid, writtenInFavour, writtenAgainst, writtenAbstain })
  const written = writtenInFavour + writtenAgainst + writtenAbstain
  if (written > 0 && count.meeting !== 'admission') throw new AppError('WRITTEN_OPINION_NOT_COUNTED', { written })
  const cast = inFavour + against + abstain + invalid
  if (cast !== present) throw new AppError('VOTE_SUM_MISMATCH', { present, cast })
  if (present + written > eligible) throw new AppError('VOTES_EXCEED_ELIGIBLE', { present, written, eligible })
  return { inFavour: inFavour + writtenInFavour, against: against + writtenAgainst, abstain: abstain + writtenAbstain, invalid, written }
}

/**
 * Whether a vote carries: the meeting may open, and the ayes are more than half of 应到会, whoever was present (BR-14 第十一条, BR-15 第十二条, DEV-15,
 * EL-05). It reports a count; the meeting takes the decision. Without `meeting` it is an ordinary 支部党员大会. Throws VOTE_SUM_MISMATCH when the votes
 * of those present are not as many as those present, VOTES_EXCEED_ELIGIBLE, PRESENT_EXCEEDS_ELIGIBLE, WRITTEN_OPINION_NOT_COUNTED and INVALID_COUNT.
 */
export const voteOutcome = (count: VoteCount, basis: Basis = {}): Verdict<VoteFacts> => {
  const kind = rules[count.meeting ?? 'general']
  const votes = castVotes(count)
  const rule = ruleFor(kind.pass, basis)
  const openRule = kind.open === kind.pass ? rule : ruleFor(kind.open, basis.onDate === undefined ? {} : { onDate: basis.onDate })
  const opening = quorumFacts(openRule, rule, count)
  const { eligible, present, requiredToOpen, requiredToPass, opens } = opening
  const carried = votes.inFavour >= requiredToPass && eligible > 0
  const facts: VoteFacts = { eligible, present, ...votes, requiredToOpen, requiredToPass, opens, passed: opens && carried }
  const why = text('VOTE_WHY', { voters: kind.voters, eligible, requiredToPass, inFavour: votes.inFavour })
  if (!opens) {
    return verdictUnder(openRule, {
      outcome: 'fail', what: text('VOTE_WITHOUT_QUORUM', { present }), why: text('VOTE_WITHOUT_QUORUM_WHY', { voters: kind.voters, eligible, requiredToOpen }), next: text('QUORUM_NOT_MET_NEXT', { requiredToOpen }), facts,
    }, kind.aspect)
  }
  if (!carried) return verdictUnder(rule, { outcome: 'fail', what: text('VOTE_REJECTED', { inFavour: votes.inFavour, missing: requiredToPass - votes.inFavour }), why, next: text('VOTE_REJECTED_NEXT'), facts }, kind.aspect)
  const outcome: VerdictOutcome = count.meeting === 'election' ? electionOpening(openRule, count) : 'pass'
  const next = outcome === 'provisional' ? text('QUORUM_BOUNDARY_NEXT', { requiredToOpen }) : text('VOTE_PASSED_NEXT')
  return verdictUnder(rule, { outcome, what: text('VOTE_PASSED', { inFavour: votes.inFavour }), why, next, facts }, kind.aspect)
}

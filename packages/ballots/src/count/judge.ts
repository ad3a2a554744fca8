import type { LocalDate } from '@dangjian/kernel'
import { admissionMeetingQuorum, electionQuorum, ordinaryMeetingQuorum, voteOutcome, type QuorumFacts, type Verdict, type VotingMeeting } from '@dangjian/regulations'
import type { BallotMatter, BallotResult, CountFigures } from '../tables.ts'
import { elect } from './elect.ts'

const meetings: Readonly<Record<BallotMatter, VotingMeeting>> = { admission: 'admission', conversion: 'admission', disposal: 'general', other: 'general', term_election: 'election', by_election: 'election' }

/** Under which quorum a matter stands: three functions, never one (rules.md 1.1, 1.5). */
export const meetingOf = (matter: BallotMatter): VotingMeeting => meetings[matter]

/** Whether a letter of an absent member is a vote: in admission and conversion alone (rules.md 1.4), never in an election. */
export const countsLetters = (matter: BallotMatter): boolean => meetingOf(matter) === 'admission'

/** Whether a vote on this matter may open: BR-14 at half, DEV-15 above half, EL-04 at four fifths. */
export const openingOf = (matter: BallotMatter, heads: { eligible: number; present: number }, onDate: LocalDate): Verdict<QuorumFacts> => {
  const meeting = meetingOf(matter)
  if (meeting === 'election') return electionQuorum(heads, { onDate })
  return meeting === 'admission' ? admissionMeetingQuorum(heads, { onDate }) : ordinaryMeetingQuorum(heads, { onDate })
}

/** What is judged. */
export interface CountedVote {
  readonly matter: BallotMatter
  readonly heldOn: LocalDate
  readonly seats: number
  readonly eligible: number
  readonly present: number
  readonly written: BallotResult['written']
  readonly figures: CountFigures
}

/**
 * The result of a count under the rule of its day. Whoever was present and whose ballot did not come back, or was invalid, is with nobody. A person takes the decision from
 * it (rules.md 1.10). Throws VOTES_EXCEED_ELIGIBLE, PRESENT_EXCEEDS_ELIGIBLE.
 */
export const judgeCount = ({ matter, heldOn, seats, eligible, present, written, figures }: CountedVote): BallotResult => {
  const base = { eligible, present, written, figures }
  if (meetingOf(matter) === 'election') {
    const verdict = electionQuorum({ eligible, present }, { onDate: heldOn })
    const { requiredToOpen, requiredToPass, opens } = verdict.facts
    const outcome = elect(figures.votes, seats, requiredToPass)
    const isValid = opens && figures.returned <= figures.issued
    return { ...base, requiredToOpen, requiredToPass, isValid, isPassed: isValid && outcome.vacant === 0, verdict, ...outcome }
  }
  const [votes = { yes: 0, no: 0, abstain: 0 }] = figures.votes
  const verdict = voteOutcome({
    meeting: meetingOf(matter), eligible, present, inFavour: votes.yes, against: votes.no, abstain: votes.abstain, invalid: present - votes.yes - votes.no - votes.abstain,
    writtenInFavour: written.yes, writtenAgainst: written.no, writtenAbstain: written.abstain,
  }, { onDate: heldOn })
  const { requiredToOpen, requiredToPass, opens, passed } = verdict.facts
  return { ...base, requiredToOpen, requiredToPass, isValid: opens, isPassed: passed, verdict, elected: [], tied: [], vacant: 0 }
}

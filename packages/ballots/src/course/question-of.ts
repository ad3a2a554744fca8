import type { BallotRow, CandidateRow, ElectorRow } from '../ballot-store.ts'
import type { BallotQuestion } from '../count/ballot-content.ts'

/** What a ballot asks, from its rows. */
export const questionOf = (ballot: Pick<BallotRow, 'kind' | 'seats' | 'allowsWriteIn'>, candidates: readonly CandidateRow[], electors: readonly ElectorRow[]): BallotQuestion => {
  const candidateIds = candidates.map(({ memberId }) => memberId)
  return { kind: ballot.kind, seats: ballot.seats, allowsWriteIn: ballot.allowsWriteIn, candidateIds, writeInIds: electors.map(({ memberId }) => memberId).filter((id) => !candidateIds.includes(id)) }
}

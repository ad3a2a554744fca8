import type { Scope } from '@dangjian/db'
import { findBallot, selectExclusions } from '../ballot-store.ts'
import type { BallotMatter, BallotResult, CountFigures } from '../tables.ts'
import type { QuorumExclusion } from '@dangjian/regulations'

/** The result of a ballot as another domain binds it. */
export interface AnnouncedResult {
  readonly id: string
  readonly orgUnitId: string
  readonly matter: BallotMatter
  readonly subjectId: string | null
  readonly meetingId: string | null
  readonly heldOn: string
  readonly eligible: number
  readonly present: number
  readonly written: BallotResult['written']
  readonly votes: CountFigures['votes']
  readonly isPassed: boolean
  /** Member ids. */
  readonly elected: readonly string[]
  readonly exclusions: readonly QuorumExclusion[]
}

/** The announced result of a ballot; null while it is not announced, unknown or another tenant's. For other domains; permission is theirs. */
export const announcedResult = async (scope: Scope, id: string): Promise<AnnouncedResult | null> => {
  const found = await findBallot(scope, id)
  if (!found || found.phase !== 'announced' || found.result === null) return null
  const { result, orgUnitId, matter, subjectId, meetingId, heldOn } = found
  const exclusions = (await selectExclusions(scope, id)).map(({ memberId, reason, approvedBy, agreedByMeeting }) => ({ memberId, reason, approvedBy, isAgreedByMeeting: agreedByMeeting }))
  return {
    id, orgUnitId, matter, subjectId, meetingId, heldOn, eligible: result.eligible, present: result.present, written: result.written, votes: result.figures.votes, isPassed: result.isPassed,
    elected: result.elected.map(({ key }) => key), exclusions,
  }
}

import type { Scope } from '@dangjian/db'
import { addBallotResolution } from '@dangjian/life'
import { ballotSentences, resolutionTitle } from '../locales/zh-CN.ts'
import type { BallotInput } from '../roster/fix-roster.ts'
import { loadBallot, moveBallot, requirePhase } from './load-ballot.ts'

/**
 * Announces the confirmed result; where the ballot belongs to a meeting it goes into the meeting's resolutions with its verdict. Throws NOT_FOUND, FORBIDDEN (ballot.manage),
 * BALLOT_PHASE and BALLOT_CHANGED.
 */
export const announceBallot = async (scope: Scope, { id }: BallotInput): Promise<void> => {
  const found = await loadBallot(scope, id, 'ballot.manage')
  requirePhase(found, 'confirmed')
  await moveBallot(scope, found, { phase: 'announced' })
  const { result } = found
  if (found.meetingId !== null && result !== null) {
    // Of an election the figures are those of the elected person with the fewest ayes; the names stand in the title.
    const { elected, figures, written } = result
    const last = elected.at(-1)?.key
    const line = (found.kind === 'resolution' ? figures.votes[0] : figures.votes.find(({ key }) => key === last)) ?? { yes: 0, no: 0, abstain: 0 }
    const counts = { inFavour: line.yes + written.yes, against: line.no + written.no, abstained: line.abstain + written.abstain }
    await addBallotResolution(scope, { meetingId: found.meetingId, title: resolutionTitle(found.title, elected), eligible: result.eligible, present: result.present, ...counts, outcome: result.isPassed ? 'passed' : 'rejected', verdict: result.verdict })
  }
  await scope.audit({ action: 'ballot.announced', subject: { type: 'ballot', id }, orgPath: found.unitPath, summary: ballotSentences.announced(found.title), details: { isPassed: result?.isPassed ?? false, vacant: result?.vacant ?? 0 } })
}

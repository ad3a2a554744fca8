import { can } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { getMeeting } from '@dangjian/life'
import { candidateSurplus, renderVerdict, type RenderedVerdict } from '@dangjian/regulations'
import {
  selectCandidates, selectConfirmations, selectCounts, selectElectors, selectExclusions, selectLetters, selectSupervisors, type BallotRecord, type CandidateRow, type ElectorRow,
} from '../ballot-store.ts'
import { countsLetters, openingOf } from '../count/judge.ts'
import { loadBallot } from '../course/load-ballot.ts'
import type { BallotInput } from '../roster/fix-roster.ts'
import { rosterOfDay } from '../roster/roster-of-day.ts'
import { urnTurnout } from '../urn/urn-turnout.ts'
import { resultView } from './result-view.ts'

/** Heads and what they suffice for. */
export interface OpeningView {
  readonly eligible: number
  readonly present: number
  readonly requiredToOpen: number
  readonly requiredToPass: number
  readonly opens: boolean
  readonly verdict: RenderedVerdict
}

/** The opening of a ballot as its roster stands. */
export const openingView = (ballot: Pick<BallotRecord, 'matter' | 'heldOn'>, electors: readonly Pick<ElectorRow, 'state'>[]): OpeningView => {
  const verdict = openingOf(ballot.matter, { eligible: electors.length, present: electors.filter(({ state }) => state !== 'absent').length }, ballot.heldOn)
  return { ...verdict.facts, verdict: renderVerdict(verdict) }
}

const surplusView = (ballot: BallotRecord, candidates: readonly CandidateRow[]): RenderedVerdict | null =>
  ballot.kind === 'election' ? renderVerdict(candidateSurplus({ seats: ballot.seats, candidates: candidates.length }, { onDate: ballot.heldOn })) : null

const meetingOf = async (scope: Scope, id: string | null): Promise<{ id: string; title: string } | null> => (id === null ? null : { id, title: (await getMeeting(scope, { id })).title })

/**
 * A ballot with everything that those who run it may know: who may vote and how, never who has voted and never what; the turnout in numbers. Throws NOT_FOUND outside the subtree
 * of meeting.read.
 */
export const getBallot = async (scope: Scope, { id }: BallotInput) => {
  const found = await loadBallot(scope, id, 'meeting.read')
  const mayManage = can(scope.access, 'ballot.manage', found.unitPath)
  const [candidates, electors, exclusions, letters] = [await selectCandidates(scope, id), await selectElectors(scope, id), await selectExclusions(scope, id), await selectLetters(scope, id)]
  const confirmations = await selectConfirmations(scope, id)
  // Before the roster is fixed the page shows whom it would hold.
  const day = found.phase === 'draft' ? await rosterOfDay(scope, found.orgUnitId, found.heldOn) : null
  const heads = day === null ? electors : day.eligible.filter(({ memberId }) => !exclusions.some((one) => one.memberId === memberId)).map(() => ({ state: 'phone' as const }))
  return {
    id: found.id, orgUnitId: found.orgUnitId, orgUnitName: found.unitName, kind: found.kind, matter: found.matter, title: found.title, materials: found.materials, heldOn: found.heldOn, method: found.method, seats: found.seats,
    allowsWriteIn: found.allowsWriteIn, uncontestedGround: found.uncontestedGround, round: found.round, earlierRoundId: found.earlierRoundId, phase: found.phase, meeting: await meetingOf(scope, found.meetingId), subjectId: found.subjectId,
    createdBy: found.createdBy, reason: found.reason, countsLetters: countsLetters(found.matter),
    candidates: candidates.map(({ memberId, name, position }) => ({ memberId, name, position })),
    voters: day?.eligible.map(({ memberId, name }) => ({ memberId, name })) ?? [],
    withoutVote: day?.others.map(({ memberId, name }) => ({ memberId, name })) ?? [],
    electors: electors.map(({ memberId, name, state }) => ({ memberId, name, state })),
    exclusions: exclusions.map(({ memberId, name, reason, ground, proposedBy, approvedBy, agreedByMeeting }) => ({ memberId, name, reason, ground, proposedBy, approvedBy, agreedByMeeting })),
    letters: letters.map(({ memberId, name, stance, attachmentNumber, receivedOn }) => ({ memberId, name, stance: mayManage ? stance : null, attachmentNumber, receivedOn })),
    supervisors: (await selectSupervisors(scope, id)).map(({ memberId, name, role }) => ({ memberId, name, role })),
    turnout: found.urnId === null ? null : await urnTurnout(scope, found.urnId),
    opening: openingView(found, heads),
    surplus: surplusView(found, candidates),
    counts: (await selectCounts(scope, id)).map(({ position, paper, reason, countedBy, countedAt }) => ({
      position, paper, reason, countedBy, countedAt: countedAt.toISOString(),
      confirmations: confirmations.filter((one) => one.position === position).map(({ name, confirmedAt }) => ({ name, confirmedAt: confirmedAt.toISOString() })),
    })),
    result: found.result === null ? null : resultView(found.result),
    receipts: found.receipts ?? [],
    can: { manage: mayManage, approve: can(scope.access, 'ballot.manage', found.unitPath.replace(/[^/]+\/$/, '')) },
  }
}
export type BallotDetail = Awaited<ReturnType<typeof getBallot>>

import { announcedResult, latestResultFor, type AnnouncedResult } from '@dangjian/ballots'
import type { Scope } from '@dangjian/db'
import { AppError } from '@dangjian/kernel'
import type { BranchStepData, BallotInput } from './contract/step-data.ts'
import type { LoadedCase } from './load-case.ts'

const matters = { admission_meeting: 'admission', conversion_meeting: 'conversion' } as const
type MeetingStep = keyof typeof matters

const isMeeting = (kind: string): kind is MeetingStep => Object.hasOwn(matters, kind)

/** The figures of a ballot as a step records them; ballots that did not come back are counted as invalid. */
const figuresOf = ({ id, present, written, votes, exclusions }: AnnouncedResult): BallotInput & { ballotId: string } => {
  const [line = { yes: 0, no: 0, abstain: 0 }] = votes
  return {
    ballotId: id, present, inFavour: line.yes, against: line.no, abstain: line.abstain, invalid: present - line.yes - line.no - line.abstain, writtenInFavour: written.yes, writtenAgainst: written.no, writtenAbstain: written.abstain,
    exclusions: exclusions.map(({ memberId, reason, approvedBy, isAgreedByMeeting }) => ({ memberId, reason, approvedBy: approvedBy ?? '', isAgreedByMeeting })),
  }
}

/** The announced ballot that a case's meeting step can be recorded from; null where none was held by this product. */
export const ballotProposal = async (scope: Scope, { row, unit }: LoadedCase, key: string): Promise<{ heldOn: string; ballot: BallotInput } | null> => {
  if (!isMeeting(key)) return null
  const result = await latestResultFor(scope, row.id, matters[key])
  return result === null || result.orgUnitId !== unit.id ? null : { heldOn: result.heldOn, ballot: figuresOf(result) }
}

/**
 * A step that names a ballot takes its figures from there, whatever was entered. Throws ADMISSION_BALLOT_UNFIT for one that is not announced or is another case's, branch's or
 * day's.
 */
export const bindBallot = async (scope: Scope, { row, unit }: LoadedCase, step: BranchStepData, onDate: string): Promise<BranchStepData> => {
  if ((step.kind !== 'admission_meeting' && step.kind !== 'conversion_meeting') || step.ballot.ballotId === undefined) return step
  const result = await announcedResult(scope, step.ballot.ballotId)
  if (!result || result.subjectId !== row.id || result.matter !== matters[step.kind] || result.orgUnitId !== unit.id || result.heldOn !== onDate) throw new AppError('ADMISSION_BALLOT_UNFIT', { name: row.name, date: onDate })
  const { meetingId } = step.ballot
  const figures = figuresOf(result)
  const ballot = {
    exclusions: figures.exclusions ?? [], present: figures.present, inFavour: figures.inFavour, against: figures.against, abstain: figures.abstain, invalid: figures.invalid ?? 0, writtenInFavour: figures.writtenInFavour ?? 0,
    writtenAgainst: figures.writtenAgainst ?? 0, writtenAbstain: figures.writtenAbstain ?? 0, ballotId: figures.ballotId, ...(meetingId === undefined ? {} : { meetingId }),
  }
  return { ...step, ballot }
}

/** 应到会 as the ballot froze it. */
export const eligibleOfBallot = async (scope: Scope, ballotId: string): Promise<number | undefined> => (await announcedResult(scope, ballotId))?.eligible

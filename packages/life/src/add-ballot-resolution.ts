import type { Scope } from '@dangjian/db'
import { newId, notFound } from '@dangjian/kernel'
import type { Verdict } from '@dangjian/regulations'
import { lifeSentences } from './locales/zh-CN.ts'
import { lockMeeting } from './meeting-store.ts'
import { addStep } from './meeting-step-store.ts'
import { insertCorrection, insertResolutions, selectResolutions } from './record-store.ts'

/** A resolution that a ballot has decided: the figures come from its count, not from a recorder. */
export interface BallotResolution {
  readonly meetingId: string
  readonly title: string
  readonly eligible: number
  readonly present: number
  readonly inFavour: number
  readonly against: number
  readonly abstained: number
  readonly outcome: 'passed' | 'rejected'
  readonly verdict: Verdict
}

/** Resolutions of ballots stand behind those that a recorder numbers from 1; corrections of a record leave them alone. */
const AFTER_RECORDED = 100

/** Whether a ballot, not a recorder, has decided a resolution. */
export const isOfBallot = ({ position }: { readonly position: number }): boolean => position > AFTER_RECORDED

/**
 * Puts the result of a ballot among the resolutions of its meeting, recorded or still planned. A record that was checked or archived already shows it as appended later. For the
 * ballots; permission is the caller's. Throws NOT_FOUND.
 */
export const addBallotResolution = async (scope: Scope, resolution: BallotResolution): Promise<void> => {
  const meeting = await lockMeeting(scope, resolution.meetingId)
  if (!meeting) throw notFound('meeting')
  const last = (await selectResolutions(scope, resolution.meetingId)).at(-1)?.position ?? 0
  await insertResolutions(scope, [{ id: newId(), position: Math.max(last, AFTER_RECORDED) + 1, ...resolution }])
  if (meeting.recordStage !== 'checked' && meeting.recordStage !== 'archived') return
  await insertCorrection(scope, {
    id: newId(), meetingId: meeting.id, reason: lifeSentences.ofBallot, changes: [{ field: 'supplement', before: '', after: resolution.title }], correctedBy: scope.actor.name, correctedAt: scope.clock.now(),
  })
  await addStep(scope, meeting.id, 'appended', lifeSentences.ofBallot)
}

import type { Scope } from '@dangjian/db'
import { newId, notFound } from '@dangjian/kernel'
import type { Verdict } from '@dangjian/regulations'
import { selectMeeting } from './meeting-store.ts'
import { insertResolutions, selectResolutions } from './record-store.ts'

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

/** Resolutions of ballots stand behind those that a recorder numbers from 1. */
const AFTER_RECORDED = 100

/** Puts the result of a ballot among the resolutions of its meeting, recorded or still planned. For the ballots; permission is the caller's. Throws NOT_FOUND. */
export const addBallotResolution = async (scope: Scope, resolution: BallotResolution): Promise<void> => {
  if (!(await selectMeeting(scope, resolution.meetingId))) throw notFound('meeting')
  const last = (await selectResolutions(scope, resolution.meetingId)).at(-1)?.position ?? 0
  await insertResolutions(scope, [{ id: newId(), position: Math.max(last, AFTER_RECORDED) + 1, ...resolution }])
}

import type { Scope } from '@dangjian/db'
import { notFound } from '@dangjian/kernel'
import { z } from 'zod'
import { selectOwn } from './attendance-store.ts'
import { resolutionView, type ResolutionView } from './get-meeting.ts'
import { activityView, type MyActivity } from './my-activities.ts'
import { selectResolutions } from './record-store.ts'
import { actingMember } from './reply-to-meeting.ts'

export const myActivityInput = z.object({ id: z.uuid() })
export type MyActivityInput = z.infer<typeof myActivityInput>

/** One of the member's own meetings; the names and reasons of others are no part of it. */
export interface MyActivityDetail extends MyActivity {
  readonly agenda: readonly string[]
  readonly studyMinutes: number
  readonly opened: boolean
  readonly replyNote: string | null
  readonly cancelReason: string | null
  readonly resolutions: readonly ResolutionView[]
  readonly recordedBy: string | null
  /** The record's text, once it is archived. */
  readonly minutes: string | null
}

/** A meeting on whose roster the member stands. Throws NOT_A_MEMBER and NOT_FOUND for any other meeting. */
export const myActivity = async (scope: Scope, input: MyActivityInput): Promise<MyActivityDetail> => {
  const own = await selectOwn(scope, actingMember(scope), input.id)
  if (!own) throw notFound('meeting')
  const { agenda, studyMinutes, opened, cancelReason, recordedBy } = own.meeting
  return {
    ...activityView(scope, own), agenda, studyMinutes, opened, cancelReason, recordedBy, minutes: own.meeting.recordStage === 'archived' ? own.meeting.minutes : null, replyNote: own.line.replyNote,
    resolutions: (await selectResolutions(scope, own.meeting.id)).map(resolutionView),
  }
}

import type { Scope } from '@dangjian/db'
import { newId } from '@dangjian/kernel'
import type { z } from 'zod'
import { planMeeting, planMeetingInput } from './plan-meeting.ts'
import { recordMeeting, recordMeetingInput, type RecordedMeeting } from './record-meeting.ts'

/** The plan and the record of one meeting; the day of the plan is the day it was held. */
export const recordAtOnceInput = planMeetingInput
  .omit({ chairMemberId: true, notify: true, signIn: true, second: true })
  .extend(recordMeetingInput.omit({ id: true, heldOn: true, lecturerMemberId: true, studyMinutes: true }).shape)
export type RecordAtOnceInput = z.input<typeof recordAtOnceInput>

/**
 * Records a meeting that nobody had planned (补录, or held as usual): plan and record in one transaction, so that a refused record leaves no
 * plan behind. Emits and throws what `planMeeting` and `recordMeeting` do; `meeting.record` is asked as well as `meeting.plan`.
 */
export const recordAtOnce = async (scope: Scope, input: RecordAtOnceInput): Promise<RecordedMeeting> => {
  const { attendance, minutes, resolutions, rectifications, lateReason, chairMemberId, id = newId(), ...plan } = input
  await planMeeting(scope, { ...plan, id })
  return recordMeeting(scope, {
    id, heldOn: plan.date, chairMemberId, attendance, minutes,
    ...(resolutions === undefined ? {} : { resolutions }), ...(rectifications === undefined ? {} : { rectifications }), ...(lateReason === undefined ? {} : { lateReason }),
    ...(plan.lecturerMemberId === undefined ? {} : { lecturerMemberId: plan.lecturerMemberId }),
    ...(plan.studyMinutes === undefined ? {} : { studyMinutes: plan.studyMinutes }),
  })
}

import type { Scope } from '@dangjian/db'
import { z } from 'zod'
import { loadMeeting, requirePlanned, throwOvertaken } from './load-meeting.ts'
import { lifeSentences } from './locales/zh-CN.ts'
import { reasonSchema } from './meeting-schema.ts'
import { addStep } from './meeting-step-store.ts'
import { updatePlanned } from './meeting-store.ts'
import { tellCancelled } from './tell-people.ts'

export const cancelMeetingInput = z.object({ id: z.uuid(), reason: reasonSchema })
export type CancelMeetingInput = z.infer<typeof cancelMeetingInput>

/** Cancels a planned meeting, keeps it with the reason and tells whoever had been told of it. Throws NOT_FOUND, FORBIDDEN (meeting.plan), MEETING_ALREADY_RECORDED, MEETING_CANCELLED. */
export const cancelMeeting = async (scope: Scope, input: CancelMeetingInput): Promise<{ id: string; status: 'cancelled' }> => {
  const { meeting, unit } = await loadMeeting(scope, input.id, 'meeting.plan')
  requirePlanned(meeting)
  const row = await updatePlanned(scope, meeting.id, { status: 'cancelled', cancelReason: input.reason })
  if (!row) return throwOvertaken(scope, meeting.id)
  await addStep(scope, row.id, 'cancelled', input.reason)
  if (row.notices > 0) await tellCancelled(scope, row, input.reason)
  await scope.audit({
    action: 'meeting.cancelled', subject: { type: 'meeting', id: row.id }, orgPath: unit.path, summary: lifeSentences.cancelled(row.title, input.reason), details: { reason: input.reason },
  })
  return { id: row.id, status: 'cancelled' }
}

import type { Scope } from '@dangjian/db'
import { z } from 'zod'
import { loadMeeting, requirePlanned, throwOvertaken } from './load-meeting.ts'
import { lifeSentences } from './locales/zh-CN.ts'
import { reasonSchema } from './meeting-schema.ts'
import { updatePlanned } from './meeting-store.ts'

export const cancelMeetingInput = z.object({ id: z.uuid(), reason: reasonSchema })
export type CancelMeetingInput = z.infer<typeof cancelMeetingInput>

/** Cancels a planned meeting and keeps it with the reason. Throws NOT_FOUND, FORBIDDEN (meeting.plan), MEETING_ALREADY_RECORDED, MEETING_CANCELLED. */
export const cancelMeeting = async (scope: Scope, input: CancelMeetingInput): Promise<{ id: string; status: 'cancelled' }> => {
  const { meeting, unit } = await loadMeeting(scope, input.id, 'meeting.plan')
  requirePlanned(meeting)
  const row = await updatePlanned(scope, meeting.id, { status: 'cancelled', cancelReason: input.reason })
  if (!row) return throwOvertaken(scope, meeting.id)
  await scope.audit({
    action: 'meeting.cancelled', subject: { type: 'meeting', id: row.id }, orgPath: unit.path, summary: lifeSentences.cancelled(row.title, input.reason), details: { reason: input.reason },
  })
  return { id: row.id, status: 'cancelled' }
}

import type { Scope } from '@dangjian/db'
import { conflict } from '@dangjian/kernel'
import { z } from 'zod'
import { loadMeeting, requirePlanned, throwOvertaken } from '../load-meeting.ts'
import { lifeSentences } from '../locales/zh-CN.ts'
import { lockMeeting, updatePlanned } from '../meeting-store.ts'
import { addStep } from '../meeting-step-store.ts'
import { tellRoster } from '../tell-people.ts'

export const notifyMeetingInput = z.object({ id: z.uuid() })
export type NotifyMeetingInput = z.infer<typeof notifyMeetingInput>

/** Tells everybody on the roster of a planned meeting and writes that they were told, in the caller's transaction. The meeting is locked by the caller's change of it. */
export const notifyPlanned = async (scope: Scope, id: string, notices: number, orgPath: string): Promise<number> => {
  const row = await updatePlanned(scope, id, { notifiedAt: scope.clock.now(), notices: notices + 1 })
  if (!row) return throwOvertaken(scope, id)
  const told = await tellRoster(scope, row)
  await addStep(scope, id, 'notified')
  await scope.audit({ action: 'meeting.notified', subject: { type: 'meeting', id }, orgPath, summary: lifeSentences.notified(row.title, told), details: { told, notices: row.notices } })
  return told
}

/**
 * Tells everybody on the roster of a planned meeting once; after it was moved they may be told again. Throws NOT_FOUND, FORBIDDEN (meeting.plan),
 * MEETING_ALREADY_RECORDED, MEETING_CANCELLED and MEETING_ALREADY_NOTIFIED.
 */
export const notifyMeeting = async (scope: Scope, input: NotifyMeetingInput): Promise<{ id: string; told: number }> => {
  const { unit } = await loadMeeting(scope, input.id, 'meeting.plan')
  const locked = await lockMeeting(scope, input.id)
  if (!locked) return throwOvertaken(scope, input.id)
  requirePlanned(locked)
  if (locked.notifiedAt !== null) throw conflict('MEETING_ALREADY_NOTIFIED', { title: locked.title })
  return { id: input.id, told: await notifyPlanned(scope, input.id, locked.notices, unit.path) }
}

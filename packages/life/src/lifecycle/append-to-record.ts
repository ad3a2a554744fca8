import type { Scope } from '@dangjian/db'
import { newId } from '@dangjian/kernel'
import { z } from 'zod'
import { loadMeeting } from '../load-meeting.ts'
import { lifeSentences } from '../locales/zh-CN.ts'
import { reasonSchema } from '../meeting-schema.ts'
import { updateHeld } from '../meeting-store.ts'
import { addStep } from '../meeting-step-store.ts'
import { insertCorrection } from '../record-store.ts'
import { throwStageOvertaken } from './record-stages.ts'

export const appendToRecordInput = z.object({
  id: z.uuid(),
  /** `supplement` adds what was left out, `correction` says what is wrong. */
  kind: z.enum(['supplement', 'correction']),
  text: z.string().trim().min(1).max(5000),
  reason: reasonSchema,
})
export type AppendToRecordInput = z.infer<typeof appendToRecordInput>

/**
 * Appends a supplement or a correction to an archived record, which itself stays as it is. Throws NOT_FOUND, FORBIDDEN (meeting.record),
 * MEETING_NOT_RECORDED, RECORD_NOT_CHECKED, RECORD_RETURNED and RECORD_ALREADY_CHECKED: before it is archived a record is corrected instead.
 */
export const appendToRecord = async (scope: Scope, input: AppendToRecordInput): Promise<{ id: string; version: number }> => {
  const { unit } = await loadMeeting(scope, input.id, 'meeting.record')
  const row = await updateHeld(scope, input.id, {}, ['archived'])
  if (!row) return throwStageOvertaken(scope, input.id, 'archived')
  const correctionId = newId()
  await insertCorrection(scope, {
    id: correctionId, meetingId: row.id, reason: input.reason, changes: [{ field: input.kind, before: '', after: input.text }], correctedBy: scope.actor.name, correctedAt: scope.clock.now(),
  })
  await addStep(scope, row.id, 'appended', input.reason)
  await scope.audit({
    action: 'meeting.record-appended', subject: { type: 'meeting', id: row.id }, orgPath: unit.path, summary: lifeSentences.appended(row.title, input.reason), details: { kind: input.kind, reason: input.reason, correctionId },
  })
  return { id: row.id, version: row.version }
}

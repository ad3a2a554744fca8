import type { Scope } from '@dangjian/db'
import { z } from 'zod'
import { loadMeeting } from '../load-meeting.ts'
import { lifeSentences } from '../locales/zh-CN.ts'
import { reasonSchema } from '../meeting-schema.ts'
import { updateHeld } from '../meeting-store.ts'
import { addStep } from '../meeting-step-store.ts'
import { requireOthersRecord } from './check-record.ts'
import { throwStageOvertaken } from './record-stages.ts'

export const returnRecordInput = z.object({ id: z.uuid(), version: z.number().int().positive(), reason: reasonSchema })
export type ReturnRecordInput = z.infer<typeof returnRecordInput>

/**
 * Sends a record back to who recorded it, with a question; `correctRecord` answers it and brings it to be checked again. Throws what `checkRecord` throws.
 */
export const returnRecord = async (scope: Scope, input: ReturnRecordInput): Promise<{ id: string; version: number }> => {
  const { meeting, unit } = await loadMeeting(scope, input.id, 'meeting.check')
  requireOthersRecord(scope, meeting)
  const row = await updateHeld(scope, input.id, { recordStage: 'returned' }, ['pending'], input.version)
  if (!row) return throwStageOvertaken(scope, input.id, 'pending')
  await addStep(scope, row.id, 'returned', input.reason)
  await scope.audit({
    action: 'meeting.record-returned', subject: { type: 'meeting', id: row.id }, orgPath: unit.path, summary: lifeSentences.returned(row.title, input.reason), details: { reason: input.reason, version: input.version },
  })
  return { id: row.id, version: row.version }
}

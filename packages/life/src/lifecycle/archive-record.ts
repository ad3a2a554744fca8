import type { Scope } from '@dangjian/db'
import { z } from 'zod'
import { loadMeeting } from '../load-meeting.ts'
import { lifeSentences } from '../locales/zh-CN.ts'
import { updateHeld } from '../meeting-store.ts'
import { addStep } from '../meeting-step-store.ts'
import { throwStageOvertaken } from './record-stages.ts'

export const archiveRecordInput = z.object({ id: z.uuid(), version: z.number().int().positive() })
export type ArchiveRecordInput = z.infer<typeof archiveRecordInput>

/**
 * Archives a checked record: nothing in it changes any more, only supplements and corrections are appended (`appendToRecord`). Throws NOT_FOUND,
 * FORBIDDEN (meeting.check), MEETING_NOT_RECORDED, RECORD_NOT_CHECKED, RECORD_RETURNED, RECORD_ARCHIVED and RECORD_CHANGED.
 */
export const archiveRecord = async (scope: Scope, input: ArchiveRecordInput): Promise<{ id: string; version: number }> => {
  const { unit } = await loadMeeting(scope, input.id, 'meeting.check')
  const row = await updateHeld(scope, input.id, { recordStage: 'archived' }, ['checked'], input.version)
  if (!row) return throwStageOvertaken(scope, input.id, 'checked')
  await addStep(scope, row.id, 'archived')
  await scope.audit({ action: 'meeting.record-archived', subject: { type: 'meeting', id: row.id }, orgPath: unit.path, summary: lifeSentences.archived(row.title), details: { version: input.version } })
  return { id: row.id, version: row.version }
}

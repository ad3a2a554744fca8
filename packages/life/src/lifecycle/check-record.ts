import type { Scope } from '@dangjian/db'
import { conflict } from '@dangjian/kernel'
import { z } from 'zod'
import { loadMeeting } from '../load-meeting.ts'
import { lifeSentences } from '../locales/zh-CN.ts'
import { setRectificationList, updateHeld, type MeetingRow } from '../meeting-store.ts'
import { addStep } from '../meeting-step-store.ts'
import { assignRectifications } from './assign-rectifications.ts'
import { throwStageOvertaken } from './record-stages.ts'

export const checkRecordInput = z.object({ id: z.uuid(), version: z.number().int().positive() })
export type CheckRecordInput = z.infer<typeof checkRecordInput>

/** Throws CHECK_OWN_RECORD for who recorded or corrected the record: it is checked by another person. */
export const requireOthersRecord = (scope: Scope, meeting: Pick<MeetingRow, 'authorIds' | 'title'>): void => {
  if (scope.actor.accountId === null || meeting.authorIds.includes(scope.actor.accountId)) throw conflict('CHECK_OWN_RECORD', { title: meeting.title })
}

/**
 * Confirms a record as another person than recorded or corrected it, at the version that was read. Of persons who check together exactly one does. What is to be put right becomes duties, if it has
 * not before.
 * Throws NOT_FOUND, FORBIDDEN (meeting.check), CHECK_OWN_RECORD, MEETING_NOT_RECORDED, RECORD_ALREADY_CHECKED, RECORD_RETURNED, RECORD_ARCHIVED, RECORD_CHANGED.
 */
export const checkRecord = async (scope: Scope, input: CheckRecordInput): Promise<{ id: string; version: number }> => {
  const { meeting, unit } = await loadMeeting(scope, input.id, 'meeting.check')
  requireOthersRecord(scope, meeting)
  const row = await updateHeld(scope, input.id, { recordStage: 'checked' }, ['pending'], input.version)
  if (!row) return throwStageOvertaken(scope, input.id, 'pending')
  const rectificationListId = await assignRectifications(scope, unit, row)
  if (rectificationListId !== row.rectificationListId) await setRectificationList(scope, row.id, rectificationListId)
  await addStep(scope, row.id, 'checked')
  await scope.audit({
    action: 'meeting.record-checked', subject: { type: 'meeting', id: row.id }, orgPath: unit.path, summary: lifeSentences.checked(row.title), details: { version: input.version },
  })
  return { id: row.id, version: row.version }
}

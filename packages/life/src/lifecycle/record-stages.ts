import type { Scope } from '@dangjian/db'
import { conflict, notFound } from '@dangjian/kernel'
import { selectMeeting, type MeetingRow } from '../meeting-store.ts'
import type { RecordStage } from '../tables.ts'

const codes: Readonly<Record<RecordStage, string>> = {
  pending: 'RECORD_NOT_CHECKED', returned: 'RECORD_RETURNED', checked: 'RECORD_ALREADY_CHECKED', archived: 'RECORD_ARCHIVED',
}

/** Throws MEETING_NOT_RECORDED when there is no record, and the code of the stage when the record does not stand at `wanted`. */
export const requireStage = (meeting: Pick<MeetingRow, 'title' | 'recordStage'>, wanted: readonly RecordStage[]): void => {
  if (meeting.recordStage === null) throw conflict('MEETING_NOT_RECORDED', { title: meeting.title })
  if (!wanted.includes(meeting.recordStage)) throw conflict(codes[meeting.recordStage], { title: meeting.title })
}

/** The answer to a person who came second: how the record stands now, or RECORD_CHANGED when it stands where it stood at another version. */
export const throwStageOvertaken = async (scope: Scope, id: string, wanted: RecordStage): Promise<never> => {
  const now = await selectMeeting(scope, id)
  if (!now) throw notFound('meeting')
  requireStage(now, [wanted])
  throw conflict('RECORD_CHANGED', { title: now.title })
}

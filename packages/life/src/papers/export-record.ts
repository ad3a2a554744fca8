import type { Scope } from '@dangjian/db'
import { documentFile, documentFormats, type DocumentFile, type OfficialDocument } from '@dangjian/documents'
import { conflict } from '@dangjian/kernel'
import { rootUnit } from '@dangjian/org'
import { z } from 'zod'
import { getMeeting } from '../get-meeting.ts'
import { kindNames } from '../locales/zh-CN.ts'
import { fileNamesOf } from './file-names-of.ts'
import { paperWords as words } from './locales/zh-CN.ts'
import { markOf, meetingBlocks } from './meeting-blocks.ts'

export const exportRecordInput = z.object({ id: z.uuid(), format: z.enum(documentFormats) })
export type ExportRecordInput = z.infer<typeof exportRecordInput>

/**
 * The record of one meeting as Word or PDF in GB/T 9704 layout (ST-06), with its marks (补录) and every correction; the export is audited. Throws NOT_FOUND outside
 * the readable subtree and MEETING_WITHOUT_RECORD for a meeting without a record.
 */
export const exportRecord = async (scope: Scope, { id, format }: ExportRecordInput): Promise<DocumentFile> => {
  const meeting = await getMeeting(scope, { id })
  if (meeting.status !== 'held') throw conflict('MEETING_WITHOUT_RECORD', { title: meeting.title })
  const root = await rootUnit(scope)
  const mark = markOf(meeting)
  const paper: OfficialDocument = {
    organ: words.organ(root.name, meeting.orgUnitName, meeting.kind === 'committee_meeting'),
    title: words.title(kindNames[meeting.kind]),
    number: `${meeting.title}${mark ?? ''}`,
    blocks: meetingBlocks(meeting, await fileNamesOf(scope, id)),
    attachments: [],
  }
  await scope.audit({ action: 'meeting.record-exported', subject: { type: 'meeting', id }, summary: words.exported(meeting.title, format), details: { format } })
  return documentFile(paper, format, words.file(meeting.title, meeting.heldOn ?? meeting.date), scope.clock.now())
}

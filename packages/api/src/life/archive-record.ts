import { archiveRecord, archiveRecordInput } from '@dangjian/life'
import { command } from '@dangjian/plugin-kit/server'

/** 归档会议记录 */
export const archive = command({ permission: 'meeting.check', input: archiveRecordInput, summary: '归档会议记录' }, archiveRecord)

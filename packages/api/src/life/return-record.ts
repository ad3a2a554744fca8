import { returnRecord, returnRecordInput } from '@dangjian/life'
import { command } from '@dangjian/plugin-kit/server'

/** 退回会议记录 */
export const sendBack = command({ permission: 'meeting.check', input: returnRecordInput, summary: '退回会议记录' }, returnRecord)

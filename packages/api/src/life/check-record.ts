import { checkRecord, checkRecordInput } from '@dangjian/life'
import { command } from '@dangjian/plugin-kit/server'

/** 核对会议记录 */
export const check = command({ permission: 'meeting.check', input: checkRecordInput, summary: '核对会议记录' }, checkRecord)

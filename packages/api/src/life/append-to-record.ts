import { appendToRecord, appendToRecordInput } from '@dangjian/life'
import { command } from '@dangjian/plugin-kit/server'

/** 在归档记录后附记 */
export const append = command({ permission: 'meeting.record', input: appendToRecordInput, summary: '在归档记录后附记' }, appendToRecord)

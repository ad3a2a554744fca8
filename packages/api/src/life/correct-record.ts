import { correctRecord, correctRecordInput } from '@dangjian/life'
import { command } from '@dangjian/plugin-kit/server'

/** 更正会议记录. */
export const correct = command({ permission: 'meeting.record', input: correctRecordInput, summary: '更正会议记录' }, correctRecord)

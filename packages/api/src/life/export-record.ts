import { exportRecord, exportRecordInput } from '@dangjian/life'
import { disclosure } from '@dangjian/plugin-kit/server'

/** 生成会议记录文件 */
export const makeRecord = disclosure({ permission: 'meeting.read', input: exportRecordInput, summary: '生成会议记录文件' }, exportRecord)

import { rosterForRecord, rosterForRecordInput } from '@dangjian/life'
import { query } from '@dangjian/plugin-kit/server'

/** 读取记录当日名单. */
export const roster = query({ permission: 'meeting.record', input: rosterForRecordInput, summary: '读取记录当日名单' }, rosterForRecord)

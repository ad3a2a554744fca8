import { listMeetings, listMeetingsInput } from '@dangjian/life'
import { query } from '@dangjian/plugin-kit/server'

/** 列出会议. */
export const list = query({ permission: 'meeting.read', input: listMeetingsInput, summary: '列出会议' }, listMeetings)

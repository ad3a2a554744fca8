import { getMeeting, getMeetingInput } from '@dangjian/life'
import { query } from '@dangjian/plugin-kit/server'

/** 读取会议. */
export const get = query({ permission: 'meeting.read', input: getMeetingInput, summary: '读取会议' }, getMeeting)

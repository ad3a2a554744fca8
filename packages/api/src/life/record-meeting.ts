import { recordMeeting, recordMeetingInput } from '@dangjian/life'
import { command } from '@dangjian/plugin-kit/server'

/** 记录会议. */
export const record = command({ permission: 'meeting.record', input: recordMeetingInput, summary: '记录会议' }, recordMeeting)

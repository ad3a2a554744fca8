import { cancelMeeting, cancelMeetingInput } from '@dangjian/life'
import { command } from '@dangjian/plugin-kit/server'

/** 取消会议. */
export const cancel = command({ permission: 'meeting.plan', input: cancelMeetingInput, summary: '取消会议' }, cancelMeeting)

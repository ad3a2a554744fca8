import { notifyMeeting, notifyMeetingInput } from '@dangjian/life'
import { command } from '@dangjian/plugin-kit/server'

/** 通知应到会人员 */
export const notify = command({ permission: 'meeting.plan', input: notifyMeetingInput, summary: '通知应到会人员' }, notifyMeeting)

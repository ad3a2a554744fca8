import { planMeeting, planMeetingInput } from '@dangjian/life'
import { command } from '@dangjian/plugin-kit/server'

/** 安排会议或活动. */
export const plan = command({ permission: 'meeting.plan', input: planMeetingInput, summary: '安排会议或活动' }, planMeeting)

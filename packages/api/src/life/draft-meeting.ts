import { draftMeeting, draftMeetingInput } from '@dangjian/life'
import { query } from '@dangjian/plugin-kit/server'

/** 按模板备好一次会议或活动. */
export const draft = query({ permission: 'meeting.plan', input: draftMeetingInput, summary: '按模板备好一次会议或活动' }, draftMeeting)

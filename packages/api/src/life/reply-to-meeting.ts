import { replyToMeeting, replyToMeetingInput } from '@dangjian/life'
import { command } from '@dangjian/plugin-kit/server'

/** 回复是否参加. */
export const reply = command({ permission: 'self.read', input: replyToMeetingInput, summary: '回复是否参加' }, replyToMeeting)

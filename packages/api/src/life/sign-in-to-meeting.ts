import { signInToMeeting, signInToMeetingInput } from '@dangjian/life'
import { command } from '@dangjian/plugin-kit/server'

/** 签到 */
export const signIn = command({ permission: 'self.read', input: signInToMeetingInput, summary: '签到' }, signInToMeeting)

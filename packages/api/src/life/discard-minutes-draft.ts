import { discardMinutesDraft, getMinutesDraftInput } from '@dangjian/life'
import { command } from '@dangjian/plugin-kit/server'

/** 清除会议记录草稿 */
export const discardMinutes = command({ permission: 'meeting.record', input: getMinutesDraftInput, summary: '清除会议记录草稿' }, discardMinutesDraft)

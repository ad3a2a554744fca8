import { getMinutesDraft, getMinutesDraftInput } from '@dangjian/life'
import { query } from '@dangjian/plugin-kit/server'

/** 读取会议记录草稿 */
export const draftMinutes = query({ permission: 'meeting.record', input: getMinutesDraftInput, summary: '读取会议记录草稿' }, getMinutesDraft)

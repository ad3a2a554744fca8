import { saveMinutesDraft, saveMinutesDraftInput } from '@dangjian/life'
import { command } from '@dangjian/plugin-kit/server'

/** 保存会议记录草稿 */
export const keepMinutes = command({ permission: 'meeting.record', input: saveMinutesDraftInput, summary: '保存会议记录草稿' }, saveMinutesDraft)

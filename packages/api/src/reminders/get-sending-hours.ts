import { getSendingHours as run, getSendingHoursInput } from '@dangjian/reminders'
import { query } from '@dangjian/plugin-kit/server'

/** 读取发送时段 */
export const getSendingHours = query({ permission: 'channel.manage', input: getSendingHoursInput, summary: '读取发送时段' }, run)

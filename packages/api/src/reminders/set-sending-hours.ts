import { setSendingHours as run, setSendingHoursInput } from '@dangjian/reminders'
import { command } from '@dangjian/plugin-kit/server'

/** 设置发送时段 */
export const setSendingHours = command({ permission: 'channel.manage', input: setSendingHoursInput, summary: '设置发送时段' }, run)

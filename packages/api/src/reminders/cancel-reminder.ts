import { cancelReminder as run, cancelReminderInput } from '@dangjian/reminders'
import { command } from '@dangjian/plugin-kit/server'

/** 取消提醒 */
export const cancelReminder = command({ permission: 'reminder.manage', input: cancelReminderInput, summary: '取消提醒' }, run)

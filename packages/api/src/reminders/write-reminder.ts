import { writeReminder as run, writeReminderInput } from '@dangjian/reminders'
import { command } from '@dangjian/plugin-kit/server'

/** 拟写提醒 */
export const writeReminder = command({ permission: 'reminder.manage', input: writeReminderInput, summary: '拟写提醒' }, run)

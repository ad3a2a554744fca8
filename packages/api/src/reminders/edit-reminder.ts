import { editReminder as run, editReminderInput } from '@dangjian/reminders'
import { command } from '@dangjian/plugin-kit/server'

/** 修改提醒 */
export const editReminder = command({ permission: 'reminder.manage', input: editReminderInput, summary: '修改提醒' }, run)

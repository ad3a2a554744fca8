import { approveReminders as run, approveRemindersInput } from '@dangjian/reminders'
import { command } from '@dangjian/plugin-kit/server'

/** 批准提醒 */
export const approveReminders = command({ permission: 'reminder.manage', input: approveRemindersInput, summary: '批准提醒' }, run)

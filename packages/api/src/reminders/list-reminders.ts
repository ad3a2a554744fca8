import { listReminders as run, listRemindersInput } from '@dangjian/reminders'
import { query } from '@dangjian/plugin-kit/server'

/** 读取提醒计划 */
export const listReminders = query({ permission: 'reminder.read', input: listRemindersInput, summary: '读取提醒计划' }, run)

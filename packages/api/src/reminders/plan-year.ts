import { planYear as run, planYearInput } from '@dangjian/reminders'
import { command } from '@dangjian/plugin-kit/server'

/** 编排全年提醒计划 */
export const planYear = command({ permission: 'reminder.manage', input: planYearInput, summary: '编排全年提醒计划' }, run)

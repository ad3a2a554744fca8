import { planPeriod as run, planPeriodInput } from '@dangjian/reminders'
import { command } from '@dangjian/plugin-kit/server'

/** 编排特殊时期提醒 */
export const planPeriod = command({ permission: 'reminder.manage', input: planPeriodInput, summary: '编排特殊时期提醒' }, run)

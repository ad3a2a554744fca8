import { settleUnsure as run, settleUnsureInput } from '@dangjian/reminders'
import { command } from '@dangjian/plugin-kit/server'

/** 核定发送结果 */
export const settleUnsure = command({ permission: 'reminder.manage', input: settleUnsureInput, summary: '核定发送结果' }, run)

import { countAudience as run, countAudienceInput } from '@dangjian/reminders'
import { query } from '@dangjian/plugin-kit/server'

/** 读取提醒对象人数 */
export const countAudience = query({ permission: 'reminder.manage', input: countAudienceInput, summary: '读取提醒对象人数' }, run)

import { createActivity, createActivityInput } from '@dangjian/activities'
import { command } from '@dangjian/plugin-kit/server'

/** 安排活动 */
export const createActivityProcedure = command({ permission: 'activity.manage', input: createActivityInput, summary: '安排活动' }, createActivity)

import { editActivity, editActivityInput } from '@dangjian/activities'
import { command } from '@dangjian/plugin-kit/server'

/** 修改活动 */
export const editActivityProcedure = command({ permission: 'activity.manage', input: editActivityInput, summary: '修改活动' }, editActivity)

import { cancelActivity, cancelActivityInput } from '@dangjian/activities'
import { command } from '@dangjian/plugin-kit/server'

/** 取消活动 */
export const cancelActivityProcedure = command({ permission: 'activity.manage', input: cancelActivityInput, summary: '取消活动' }, cancelActivity)

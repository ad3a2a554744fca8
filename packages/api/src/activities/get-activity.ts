import { getActivity, getActivityInput } from '@dangjian/activities'
import { query } from '@dangjian/plugin-kit/server'

/** 读取活动 */
export const getActivityProcedure = query({ permission: 'activity.read', input: getActivityInput, summary: '读取活动' }, getActivity)

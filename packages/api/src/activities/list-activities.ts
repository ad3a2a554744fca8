import { listActivities, listActivitiesInput } from '@dangjian/activities'
import { query } from '@dangjian/plugin-kit/server'

/** 读取活动列表 */
export const listActivitiesProcedure = query({ permission: 'activity.read', input: listActivitiesInput, summary: '读取活动列表' }, listActivities)

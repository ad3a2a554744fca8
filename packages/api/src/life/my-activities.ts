import { myActivities, myActivitiesInput } from '@dangjian/life'
import { query } from '@dangjian/plugin-kit/server'

/** 列出本人的活动. */
export const activities = query({ permission: 'self.read', input: myActivitiesInput, summary: '列出本人的活动' }, myActivities)

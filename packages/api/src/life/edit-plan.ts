import { editPlan, editPlanInput } from '@dangjian/life'
import { command } from '@dangjian/plugin-kit/server'

/** 更改会议安排. */
export const edit = command({ permission: 'meeting.plan', input: editPlanInput, summary: '更改会议安排' }, editPlan)

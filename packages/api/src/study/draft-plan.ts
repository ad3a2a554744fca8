import { draftPlan, draftPlanInput } from '@dangjian/study'
import { command } from '@dangjian/plugin-kit/server'

/** 起草学习计划. */
export const draftPlanProcedure = command({ permission: 'study.manage', input: draftPlanInput, summary: '起草学习计划' }, draftPlan)

import { myStudyPlan, myStudyPlanInput } from '@dangjian/study'
import { query } from '@dangjian/plugin-kit/server'

/** 我的学习计划. */
export const myStudyPlanProcedure = query({ permission: 'self.read', input: myStudyPlanInput, summary: '我的学习计划' }, myStudyPlan)

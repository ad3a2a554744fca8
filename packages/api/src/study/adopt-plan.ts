import { adoptPlan, adoptPlanInput } from '@dangjian/study'
import { command } from '@dangjian/plugin-kit/server'

/** 通过学习计划. */
export const adoptPlanProcedure = command({ permission: 'study.manage', input: adoptPlanInput, summary: '通过学习计划' }, adoptPlan)

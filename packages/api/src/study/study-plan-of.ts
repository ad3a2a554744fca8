import { studyPlanOf, studyPlanOfInput } from '@dangjian/study'
import { query } from '@dangjian/plugin-kit/server'

/** 读取学习计划. */
export const studyPlanOfProcedure = query({ permission: 'study.read', input: studyPlanOfInput, summary: '读取学习计划' }, studyPlanOf)

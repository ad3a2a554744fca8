import { listPlan, yearInput } from '@dangjian/admission'
import { query } from '@dangjian/plugin-kit/server'

export const listPlanProcedure = query({ permission: 'admission.read', input: yearInput, summary: '年度发展党员计划' }, listPlan)

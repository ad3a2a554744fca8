import { reportActivity, reportActivityInput } from '@dangjian/activities'
import { command } from '@dangjian/plugin-kit/server'

/** 登记活动报告 */
export const reportActivityProcedure = command({ permission: 'activity.manage', input: reportActivityInput, summary: '登记活动报告' }, reportActivity)

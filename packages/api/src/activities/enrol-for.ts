import { enrolFor, enrolForInput } from '@dangjian/activities'
import { command } from '@dangjian/plugin-kit/server'

/** 代为报名 */
export const enrolForProcedure = command({ permission: 'activity.manage', input: enrolForInput, summary: '代为报名' }, enrolFor)

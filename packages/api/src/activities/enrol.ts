import { enrol, enrolInput } from '@dangjian/activities'
import { command } from '@dangjian/plugin-kit/server'

/** 报名 */
export const enrolProcedure = command({ permission: 'self.read', input: enrolInput, summary: '报名' }, enrol)

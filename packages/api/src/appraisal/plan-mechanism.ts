import { planMechanism, planMechanismInput } from '@dangjian/appraisal'
import { command } from '@dangjian/plugin-kit/server'

/** 登记制度机制计划. */
export const planMechanismCommand = command({ permission: 'mechanism.manage', input: planMechanismInput, summary: '登记制度机制计划' }, planMechanism)

import { recordMechanism, recordMechanismInput } from '@dangjian/appraisal'
import { command } from '@dangjian/plugin-kit/server'

/** 登记制度机制记录. */
export const recordMechanismCommand = command({ permission: 'mechanism.manage', input: recordMechanismInput, summary: '登记制度机制记录' }, recordMechanism)

import { concludeMechanism, concludeMechanismInput } from '@dangjian/appraisal'
import { command } from '@dangjian/plugin-kit/server'

/** 登记制度机制结果. */
export const concludeMechanismCommand = command({ permission: 'mechanism.manage', input: concludeMechanismInput, summary: '登记制度机制结果' }, concludeMechanism)

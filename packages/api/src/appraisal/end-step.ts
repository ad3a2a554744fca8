import { endStep, endStepInput } from '@dangjian/appraisal'
import { command } from '@dangjian/plugin-kit/server'

/** 完成民主评议的一个步骤. */
export const endStepCommand = command({ permission: 'appraisal.manage', input: endStepInput, summary: '完成民主评议的一个步骤' }, endStep)

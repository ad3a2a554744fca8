import { recordDisposalStep, recordDisposalStepInput } from '@dangjian/disposal'
import { command } from '@dangjian/plugin-kit/server'

/** 登记组织处置的步骤. */
export const recordDisposalStepCommand = command({ permission: 'disposal.handle', input: recordDisposalStepInput, summary: '登记组织处置的步骤' }, recordDisposalStep)

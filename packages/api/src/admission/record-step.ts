import { recordStep, recordStepInput } from '@dangjian/admission'
import { command } from '@dangjian/plugin-kit/server'

export const recordStepProcedure = command({ permission: 'admission.handle', input: recordStepInput, summary: '登记党支部办理的步骤' }, recordStep)

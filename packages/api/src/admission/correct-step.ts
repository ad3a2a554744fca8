import { correctStep, correctStepInput } from '@dangjian/admission'
import { command } from '@dangjian/plugin-kit/server'

export const correctStepProcedure = command({ permission: 'admission.handle', input: correctStepInput, summary: '更正步骤记录' }, correctStep)

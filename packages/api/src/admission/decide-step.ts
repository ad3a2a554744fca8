import { decideStep, decideStepInput } from '@dangjian/admission'
import { command } from '@dangjian/plugin-kit/server'

export const decideStepProcedure = command({ permission: 'admission.approve', input: decideStepInput, summary: '登记上级党组织办理的步骤' }, decideStep)

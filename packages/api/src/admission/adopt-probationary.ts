import { adoptProbationary, adoptProbationaryInput } from '@dangjian/admission'
import { command } from '@dangjian/plugin-kit/server'

export const adoptProbationaryProcedure = command({ permission: 'admission.handle', input: adoptProbationaryInput, summary: '为在册预备党员建立发展档案' }, adoptProbationary)

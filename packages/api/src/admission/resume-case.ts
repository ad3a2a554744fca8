import { resumeCase, resumeCaseInput } from '@dangjian/admission'
import { command } from '@dangjian/plugin-kit/server'

export const resumeCaseProcedure = command({ permission: 'admission.handle', input: resumeCaseInput, summary: '恢复发展' }, resumeCase)

import { closeCase, closeCaseInput } from '@dangjian/admission'
import { command } from '@dangjian/plugin-kit/server'

export const closeCaseProcedure = command({ permission: 'admission.handle', input: closeCaseInput, summary: '办结发展' }, closeCase)

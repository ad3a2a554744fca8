import { moveCase, moveCaseInput } from '@dangjian/admission'
import { command } from '@dangjian/plugin-kit/server'

export const moveCaseProcedure = command({ permission: 'admission.approve', input: moveCaseInput, summary: '转移培养材料' }, moveCase)

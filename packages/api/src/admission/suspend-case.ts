import { suspendCase, suspendCaseInput } from '@dangjian/admission'
import { command } from '@dangjian/plugin-kit/server'

export const suspendCaseProcedure = command({ permission: 'admission.handle', input: suspendCaseInput, summary: '中止发展' }, suspendCase)

import { openCase, openCaseInput } from '@dangjian/admission'
import { command } from '@dangjian/plugin-kit/server'

export const openCaseProcedure = command({ permission: 'admission.handle', input: openCaseInput, summary: '受理入党申请' }, openCase)

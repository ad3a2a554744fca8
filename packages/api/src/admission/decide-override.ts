import { decideOverride, decideOverrideInput } from '@dangjian/admission'
import { command } from '@dangjian/plugin-kit/server'

export const decideOverrideProcedure = command({ permission: 'admission.approve', input: decideOverrideInput, summary: '审批特办' }, decideOverride)

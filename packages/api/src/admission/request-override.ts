import { requestOverride, requestOverrideInput } from '@dangjian/admission'
import { command } from '@dangjian/plugin-kit/server'

export const requestOverrideProcedure = command({ permission: 'admission.handle', input: requestOverrideInput, summary: '申请特办' }, requestOverride)

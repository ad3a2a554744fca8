import { openPublicity, openPublicityInput } from '@dangjian/admission'
import { command } from '@dangjian/plugin-kit/server'

export const openPublicityProcedure = command({ permission: 'admission.handle', input: openPublicityInput, summary: '开始公示' }, openPublicity)

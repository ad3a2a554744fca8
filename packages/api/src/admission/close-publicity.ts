import { closePublicity, closePublicityInput } from '@dangjian/admission'
import { command } from '@dangjian/plugin-kit/server'

export const closePublicityProcedure = command({ permission: 'admission.handle', input: closePublicityInput, summary: '登记公示结果' }, closePublicity)

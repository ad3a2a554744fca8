import { setQuota, setQuotaInput } from '@dangjian/admission'
import { command } from '@dangjian/plugin-kit/server'

export const setQuotaProcedure = command({ permission: 'admission.approve', input: setQuotaInput, summary: '下达发展党员计划' }, setQuota)

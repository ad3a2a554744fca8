import { listCases, listCasesInput } from '@dangjian/admission'
import { query } from '@dangjian/plugin-kit/server'

export const listCasesProcedure = query({ permission: 'admission.read', input: listCasesInput, summary: '发展党员在办人员' }, listCases)

import { caseInput, caseRecord } from '@dangjian/admission'
import { query } from '@dangjian/plugin-kit/server'

export const caseRecordProcedure = query({ permission: 'admission.read', input: caseInput, summary: '发展党员全程纪实' }, caseRecord)

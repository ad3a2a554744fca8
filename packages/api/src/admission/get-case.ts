import { caseInput, getCase } from '@dangjian/admission'
import { query } from '@dangjian/plugin-kit/server'

export const getCaseProcedure = query({ permission: 'admission.read', input: caseInput, summary: '一名发展对象的全过程' }, getCase)

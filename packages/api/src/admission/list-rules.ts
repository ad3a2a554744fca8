import { listAdmissionRules } from '@dangjian/admission'
import { query } from '@dangjian/plugin-kit/server'
import { noInput } from '../no-input.ts'

export const listRulesProcedure = query({ permission: 'admission.read', input: noInput, summary: '发展党员适用规定' }, listAdmissionRules)

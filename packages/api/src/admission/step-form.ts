import { stepForm, stepFormInput } from '@dangjian/admission'
import { query } from '@dangjian/plugin-kit/server'

export const stepFormProcedure = query({ permission: 'admission.read', input: stepFormInput, summary: '登记一个步骤所需的内容' }, stepForm)

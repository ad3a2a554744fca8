import { admissionDueItems, placeInput } from '@dangjian/admission'
import { query } from '@dangjian/plugin-kit/server'

export const dueItemsProcedure = query({ permission: 'admission.read', input: placeInput, summary: '发展党员待办事项' }, admissionDueItems)

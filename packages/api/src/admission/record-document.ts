import { recordDocument, recordDocumentInput } from '@dangjian/admission'
import { command } from '@dangjian/plugin-kit/server'

export const recordDocumentProcedure = command({ permission: 'admission.handle', input: recordDocumentInput, summary: '登记材料' }, recordDocument)

import { exportPaper, exportPaperInput } from '@dangjian/admission'
import { disclosure } from '@dangjian/plugin-kit/server'

/** 生成发展党员材料 */
export const makePaper = disclosure({ permission: 'admission.read', input: exportPaperInput, summary: '生成发展党员材料' }, exportPaper)

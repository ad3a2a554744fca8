import { describePaper, describePaperInput } from '@dangjian/admission'
import { query } from '@dangjian/plugin-kit/server'

/** 读取发展党员材料 */
export const readPaper = query({ permission: 'admission.read', input: describePaperInput, summary: '读取发展党员材料' }, describePaper)

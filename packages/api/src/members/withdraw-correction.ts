import { withdrawCorrection, withdrawCorrectionInput } from '@dangjian/members'
import { command } from '@dangjian/plugin-kit/server'

/** 撤回本人更正申请 */
export const withdraw = command({ permission: 'self.read', input: withdrawCorrectionInput, summary: '撤回本人更正申请' }, withdrawCorrection)

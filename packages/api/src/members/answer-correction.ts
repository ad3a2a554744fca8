import { answerCorrection, answerCorrectionInput } from '@dangjian/members'
import { command } from '@dangjian/plugin-kit/server'

/** 答复更正申请 */
export const answer = command({ permission: 'member.manage', input: answerCorrectionInput, summary: '答复更正申请' }, answerCorrection)

import { proposeCorrection, proposeCorrectionInput } from '@dangjian/members'
import { command } from '@dangjian/plugin-kit/server'

/** 申请更正本人信息 */
export const propose = command({ permission: 'self.read', input: proposeCorrectionInput, summary: '申请更正本人信息' }, proposeCorrection)

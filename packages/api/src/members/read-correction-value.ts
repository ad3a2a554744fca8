import { readCorrectionValue, readCorrectionValueInput } from '@dangjian/members'
import { disclosure } from '@dangjian/plugin-kit/server'

/** 核对更正申请的受保护信息 */
export const correctionValue = disclosure({ permission: 'member.manage', input: readCorrectionValueInput, summary: '核对更正申请的受保护信息' }, readCorrectionValue)

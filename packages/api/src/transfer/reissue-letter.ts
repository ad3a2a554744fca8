import { command } from '@dangjian/plugin-kit/server'
import { reissueLetter, reissueLetterInput } from '@dangjian/transfer'

/** 重新开具介绍信 */
export const reissue = command({ permission: 'transfer.approve', input: reissueLetterInput, summary: '重新开具介绍信' }, reissueLetter)

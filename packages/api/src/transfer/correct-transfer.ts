import { command } from '@dangjian/plugin-kit/server'
import { correctTransfer, correctTransferInput } from '@dangjian/transfer'

/** 更正后再次办理转接 */
export const correct = command({ permission: 'transfer.handle', input: correctTransferInput, summary: '更正后再次办理转接' }, correctTransfer)

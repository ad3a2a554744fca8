import { command } from '@dangjian/plugin-kit/server'
import { withdrawTransfer, withdrawTransferInput } from '@dangjian/transfer'

/** 撤回组织关系转接 */
export const withdraw = command({ permission: 'transfer.handle', input: withdrawTransferInput, summary: '撤回组织关系转接' }, withdrawTransfer)

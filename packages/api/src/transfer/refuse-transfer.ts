import { command } from '@dangjian/plugin-kit/server'
import { refuseTransfer, refuseTransferInput } from '@dangjian/transfer'

/** 退回组织关系转接 */
export const refuse = command({ permission: 'transfer.handle', input: refuseTransferInput, summary: '退回组织关系转接' }, refuseTransfer)

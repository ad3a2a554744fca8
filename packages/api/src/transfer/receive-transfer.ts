import { command } from '@dangjian/plugin-kit/server'
import { receiveTransfer, receiveTransferInput } from '@dangjian/transfer'

/** 接收组织关系 */
export const receive = command({ permission: 'transfer.handle', input: receiveTransferInput, summary: '接收组织关系' }, receiveTransfer)

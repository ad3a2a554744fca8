import { command } from '@dangjian/plugin-kit/server'
import { sendTransfer, transferIdInput } from '@dangjian/transfer'

/** 开具介绍信并发出 */
export const send = command({ permission: 'transfer.approve', input: transferIdInput, summary: '开具介绍信并发出' }, sendTransfer)

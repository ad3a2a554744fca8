import { command } from '@dangjian/plugin-kit/server'
import { recordReceipt, recordReceiptInput } from '@dangjian/transfer'

/** 登记介绍信回执 */
export const recordSlip = command({ permission: 'transfer.approve', input: recordReceiptInput, summary: '登记介绍信回执' }, recordReceipt)

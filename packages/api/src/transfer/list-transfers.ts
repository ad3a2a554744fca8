import { query } from '@dangjian/plugin-kit/server'
import { listTransfers, listTransfersInput } from '@dangjian/transfer'

/** 列出组织关系转接 */
export const list = query({ permission: 'transfer.read', input: listTransfersInput, summary: '列出组织关系转接' }, listTransfers)

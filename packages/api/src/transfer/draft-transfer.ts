import { command } from '@dangjian/plugin-kit/server'
import { draftTransfer, draftTransferInput } from '@dangjian/transfer'

/** 拟定组织关系转接 */
export const draft = command({ permission: 'transfer.handle', input: draftTransferInput, summary: '拟定组织关系转接' }, draftTransfer)

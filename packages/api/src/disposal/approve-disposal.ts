import { approveDisposal, approveDisposalInput } from '@dangjian/disposal'
import { command } from '@dangjian/plugin-kit/server'

/** 审批组织处置. */
export const approveDisposalCommand = command({ permission: 'disposal.approve', input: approveDisposalInput, summary: '审批组织处置' }, approveDisposal)

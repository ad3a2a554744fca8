import { command } from '@dangjian/plugin-kit/server'
import { approveTransfer, transferIdInput } from '@dangjian/transfer'
import { preflightSources } from './preflight-sources.ts'

/** 审批同意转接组织关系 */
export const approve = command({ permission: 'transfer.approve', input: transferIdInput, summary: '审批同意转接组织关系' }, (scope, input) => approveTransfer(scope, input, preflightSources))

import { query } from '@dangjian/plugin-kit/server'
import { getTransfer, transferIdInput } from '@dangjian/transfer'
import { preflightSources } from './preflight-sources.ts'

/** 读取一件组织关系转接 */
export const get = query({ permission: 'transfer.read', input: transferIdInput, summary: '读取一件组织关系转接' }, (scope, input) => getTransfer(scope, input, preflightSources))

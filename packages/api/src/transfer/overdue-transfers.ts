import { query } from '@dangjian/plugin-kit/server'
import { overdueTransfers } from '@dangjian/transfer'
import { noInput } from '../no-input.ts'

/** 列出应转未转的党员 */
export const overdue = query({ permission: 'transfer.read', input: noInput, summary: '列出应转未转的党员' }, overdueTransfers)

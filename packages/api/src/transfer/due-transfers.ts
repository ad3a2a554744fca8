import { query } from '@dangjian/plugin-kit/server'
import { dueTransfers } from '@dangjian/transfer'
import { noInput } from '../no-input.ts'

/** 列出组织关系转接待办 */
export const due = query({ permission: 'transfer.handle', input: noInput, summary: '列出组织关系转接待办' }, dueTransfers)

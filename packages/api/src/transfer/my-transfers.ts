import { query } from '@dangjian/plugin-kit/server'
import { myTransfers } from '@dangjian/transfer'
import { noInput } from '../no-input.ts'

/** 读取本人的组织关系转接 */
export const mine = query({ permission: 'self.read', input: noInput, summary: '读取本人的组织关系转接' }, myTransfers)

import { query } from '@dangjian/plugin-kit/server'
import { describeLetter, transferIdInput } from '@dangjian/transfer'

/** 查看组织关系介绍信 */
export const letter = query({ permission: 'transfer.approve', input: transferIdInput, summary: '查看组织关系介绍信' }, describeLetter)

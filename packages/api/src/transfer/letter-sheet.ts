import { query } from '@dangjian/plugin-kit/server'
import { letterSheet, transferIdInput } from '@dangjian/transfer'

/** 打印组织关系介绍信 */
export const letter = query({ permission: 'transfer.approve', input: transferIdInput, summary: '打印组织关系介绍信' }, letterSheet)

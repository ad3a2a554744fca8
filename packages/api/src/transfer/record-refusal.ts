import { command } from '@dangjian/plugin-kit/server'
import { recordRefusal, recordRefusalInput } from '@dangjian/transfer'

/** 登记转接被退回 */
export const recordReturn = command({ permission: 'transfer.approve', input: recordRefusalInput, summary: '登记转接被退回' }, recordRefusal)

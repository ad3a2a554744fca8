import { withdrawFileRecord, withdrawFileRecordInput } from '@dangjian/members'
import { command } from '@dangjian/plugin-kit/server'

/** 撤销学历或者荣誉登记 */
export const withdrawRecord = command({ permission: 'member.manage', input: withdrawFileRecordInput, summary: '撤销学历或者荣誉登记' }, withdrawFileRecord)

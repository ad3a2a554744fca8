import { reopenDuty, reopenDutyInput } from '@dangjian/duties'
import { command } from '@dangjian/plugin-kit/server'

/** 退回责任事项. */
export const reopen = command({ permission: 'duty.assign', input: reopenDutyInput, summary: '退回责任事项' }, reopenDuty)

import { completeDuty, completeDutyInput } from '@dangjian/duties'
import { findHeldMeeting } from '@dangjian/life'
import { command } from '@dangjian/plugin-kit/server'

/** 完成责任事项；会议记录可作佐证. */
export const complete = command({ permission: 'duty.complete', input: completeDutyInput, summary: '完成责任事项' }, (scope, input) => completeDuty(scope, input, findHeldMeeting))

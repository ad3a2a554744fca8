import { dutyRosterInput, getDutyRoster } from '@dangjian/life'
import { query } from '@dangjian/plugin-kit/server'

/** 读取勤务班次. */
export const dutyRoster = query({ permission: 'meeting.plan', input: dutyRosterInput, summary: '读取勤务班次' }, getDutyRoster)

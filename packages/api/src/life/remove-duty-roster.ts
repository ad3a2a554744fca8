import { dutyRosterInput, removeDutyRoster } from '@dangjian/life'
import { command } from '@dangjian/plugin-kit/server'

/** 停用勤务班次. */
export const removeRoster = command({ permission: 'meeting.plan', input: dutyRosterInput, summary: '停用勤务班次' }, removeDutyRoster)

import { saveDutyRoster, saveDutyRosterInput } from '@dangjian/life'
import { command } from '@dangjian/plugin-kit/server'

/** 保存勤务班次. */
export const saveRoster = command({ permission: 'meeting.plan', input: saveDutyRosterInput, summary: '保存勤务班次' }, saveDutyRoster)

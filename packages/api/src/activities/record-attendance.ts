import { recordAttendance, recordAttendanceInput } from '@dangjian/activities'
import { command } from '@dangjian/plugin-kit/server'

/** 登记到场 */
export const recordAttendanceProcedure = command({ permission: 'activity.manage', input: recordAttendanceInput, summary: '登记到场' }, recordAttendance)

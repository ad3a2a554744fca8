import { myHours, myHoursInput } from '@dangjian/study'
import { query } from '@dangjian/plugin-kit/server'

/** 我的学时. */
export const myHoursProcedure = query({ permission: 'self.read', input: myHoursInput, summary: '我的学时' }, myHours)

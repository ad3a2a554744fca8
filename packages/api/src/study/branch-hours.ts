import { branchHours, branchHoursInput } from '@dangjian/study'
import { query } from '@dangjian/plugin-kit/server'

/** 支部党员学时. */
export const branchHoursProcedure = query({ permission: 'study.read', input: branchHoursInput, summary: '支部党员学时' }, branchHours)

import { hoursBoard, hoursBoardInput } from '@dangjian/study'
import { query } from '@dangjian/plugin-kit/server'

/** 学时情况. */
export const hoursBoardProcedure = query({ permission: 'study.read', input: hoursBoardInput, summary: '学时情况' }, hoursBoard)

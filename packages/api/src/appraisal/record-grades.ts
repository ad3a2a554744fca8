import { recordGrades, recordGradesInput } from '@dangjian/appraisal'
import { command } from '@dangjian/plugin-kit/server'

/** 登记评定等次. */
export const recordGradesCommand = command({ permission: 'appraisal.decide', input: recordGradesInput, summary: '登记评定等次' }, recordGrades)

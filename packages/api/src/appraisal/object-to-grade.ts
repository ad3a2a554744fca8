import { objectToGrade, objectToGradeInput } from '@dangjian/appraisal'
import { command } from '@dangjian/plugin-kit/server'

/** 对评议结果提出异议. */
export const objectToGradeCommand = command({ permission: 'self.read', input: objectToGradeInput, summary: '对评议结果提出异议' }, objectToGrade)

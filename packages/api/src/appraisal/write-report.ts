import { writeReport, writeReportInput } from '@dangjian/appraisal'
import { command } from '@dangjian/plugin-kit/server'

/** 提交书记述职报告. */
export const writeReportCommand = command({ permission: 'appraisal.manage', input: writeReportInput, summary: '提交书记述职报告' }, writeReport)

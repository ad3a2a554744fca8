import { objectToReport, objectToReportInput } from '@dangjian/appraisal'
import { command } from '@dangjian/plugin-kit/server'

/** 对述职评议结果提出异议. */
export const objectToReportCommand = command({ permission: 'self.read', input: objectToReportInput, summary: '对述职评议结果提出异议' }, objectToReport)

import { acknowledgeReport, reportInput } from '@dangjian/appraisal'
import { command } from '@dangjian/plugin-kit/server'

/** 知悉述职评议结果. */
export const acknowledgeReportCommand = command({ permission: 'self.read', input: reportInput, summary: '知悉述职评议结果' }, acknowledgeReport)

import { judgeReport, judgeReportInput } from '@dangjian/appraisal'
import { command } from '@dangjian/plugin-kit/server'

/** 登记点评、等次和问题清单. */
export const judgeReportCommand = command({ permission: 'appraisal.decide', input: judgeReportInput, summary: '登记点评、等次和问题清单' }, judgeReport)

import { reportExecution, reportExecutionInput } from '@dangjian/disposal'
import { command } from '@dangjian/plugin-kit/server'

/** 登记处分执行情况的报告. */
export const reportExecutionCommand = command({ permission: 'disposal.handle', input: reportExecutionInput, summary: '登记处分执行情况的报告' }, reportExecution)

import { listReports, listReportsInput } from '@dangjian/appraisal'
import { query } from '@dangjian/plugin-kit/server'

/** 读取书记述职评议列表. */
export const listReportsQuery = query({ permission: 'appraisal.read', input: listReportsInput, summary: '读取书记述职评议列表' }, listReports)

import { getReport, reportInput } from '@dangjian/appraisal'
import { query } from '@dangjian/plugin-kit/server'

/** 读取一份述职报告; the use case decides who may read it. */
export const getReportQuery = query({ permission: 'session', input: reportInput, summary: '读取一份述职报告' }, getReport)

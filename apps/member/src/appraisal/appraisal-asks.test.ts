import { expect, it } from 'vitest'
import { appraisalAsks, reportAsks } from './appraisal-asks.ts'

it('asks for what stands open and for nothing else', () => {
  const line = { campaignId: 'c', orgUnitName: '第一党支部', year: 2026, dueOn: '2026-12-01' }
  expect(appraisalAsks([{ ...line, ask: null }, { ...line, ask: 'poll' }], '2026-11-20')).toMatchObject([{ key: 'appraisal-c', title: '2026年度民主测评', label: '填写测评', href: '/appraisal/c', deadline: '计划12月1日前完成' }])
  expect(reportAsks([{ id: 'r', orgUnitName: '第二党支部', memberName: '王某', year: 2026, ask: 'review' }], '2026-11-20')).toMatchObject([{ title: '评议王某的述职报告', href: '/appraisal/reports/r' }])
})

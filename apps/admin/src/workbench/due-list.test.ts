import { expect, it } from 'vitest'
import { actOf, bucketOf, countBuckets, dueEntries } from './due-list.ts'
import type { DueItem, Duty } from './types.ts'

const verdict = { ruleId: 'BR-15', outcome: 'due', outcomeText: '待办', binding: '提醒类，不自动扣分', citation: '《支部工作条例》第十二条', what: '待召开', why: '一般每月一次', next: '请召开' } as const
const item = (over: Partial<DueItem>): DueItem => ({
  orgUnitId: 'b', orgUnitName: '第一党支部', branchId: 'b', kind: 'committee_meeting', period: '2026-11', state: 'due', bucket: 'month', dueOn: '2026-11-30', daysLeft: 10, verdict, planned: null, act: 'plan', ...over,
})
const duty: Duty = {
  id: 'd', checklistId: 'c', listTitle: '基本清单', year: 2026, orgUnitId: 'b', orgUnitName: '第一党支部', title: '开展谈心谈话', standard: '每半年1次', post: 'secretary', evidenceKind: 'note', basis: null,
  dueOn: '2026-11-10', daysLeft: -10, state: 'overdue', doneOn: null, doneBy: null, reopenReason: null,
}

it('records from the template what recurs every month, makes up what is missing and plans the rest', () => {
  expect(actOf(item({}))).toMatchObject({ label: '按模板记录', href: '/life/meetings/record?unit=b&kind=committee_meeting&period=2026-11' })
  expect(actOf(item({ state: 'missing', bucket: 'overdue' }))).toMatchObject({ label: '补录会议', tone: 'primary' })
  expect(actOf(item({ kind: 'theme_day' }))).toMatchObject({ label: '安排主题党日', href: '/life/meetings/new?unit=b&kind=theme_day&period=2026-11' })
})
it('opens what is planned and records it once its day has come', () => {
  const planned = { meetingId: 'm', title: '11月主题党日', date: '2026-11-25', time: '15:00' }
  expect(actOf(item({ planned, act: 'open' }))).toMatchObject({ label: '查看安排', href: '/life/meetings/m' })
  expect(actOf(item({ planned, act: 'record' }))).toMatchObject({ label: '记录会议', href: '/life/meetings/m/record' })
})
it('orders by deadline and keeps one red button', () => {
  const entries = dueEntries([item({}), item({ kind: 'theme_day', period: '2026-10', dueOn: '2026-10-31', bucket: 'overdue', state: 'missing' })], [duty], '2026-11-20')
  expect(entries.map((entry) => [entry.dueOn, entry.act.tone])).toEqual([['2026-10-31', 'primary'], ['2026-11-10', 'go'], ['2026-11-30', 'go']])
  expect(countBuckets(entries)).toEqual({ overdue: 2, week: 0, month: 1, year: 0 })
  expect(entries[0]?.title).toBe('开展10月主题党日')
})
it('groups deadlines', () => {
  expect(['2026-11-19', '2026-11-27', '2026-11-30', '2026-12-31'].map((day) => bucketOf(day, '2026-11-20'))).toEqual(['overdue', 'week', 'month', 'year'])
})

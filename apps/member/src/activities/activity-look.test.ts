import { expect, it } from 'vitest'
import { activityLook, type ActivityState } from './activity-look.ts'

const planned: ActivityState = { status: 'planned', state: 'expected', reason: null, reply: null, replyReason: null, canReply: true, madeUpOn: null }

it('asks for a reply only while one can be given', () => {
  expect(activityLook(planned)).toEqual({ state: 'due', stateText: '待回复' })
  expect(activityLook({ ...planned, canReply: false })).toEqual({ state: 'locked', stateText: '已开始，待登记' })
})
it('says the own answer with its reason', () => {
  expect(activityLook({ ...planned, reply: 'coming' }).stateText).toBe('已确认参加')
  expect(activityLook({ ...planned, reply: 'cannot', replyReason: 'duty' }).stateText).toBe('已请假：执勤执行任务')
})
it('counts who caught up as having taken part', () => {
  expect(activityLook({ ...planned, status: 'held', state: 'leave', reason: 'duty', madeUpOn: '2026-11-22' })).toEqual({ state: 'done', stateText: '已补课' })
})
it('goes by the record and not by the answer once the meeting is held', () => {
  expect(activityLook({ ...planned, status: 'held', reply: 'coming', state: 'absent' })).toEqual({ state: 'missing', stateText: '缺席' })
  expect(activityLook({ ...planned, status: 'held', state: 'leave', reason: 'illness' })).toEqual({ state: 'exempt', stateText: '请假：因病' })
})

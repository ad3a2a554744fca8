import { expect, it } from 'vitest'
import { eventItems, inDayOrder, meetingItems } from './list-items.ts'

const meeting = { id: 'm', date: '2026-11-27', time: '15:00', place: '四楼会议室', title: '支部党员大会', status: 'planned', state: 'expected', reason: null, reply: null, replyReason: null, canReply: true } as const
const event = { id: 'e', date: '2026-11-25', time: '09:30', place: '礼堂', title: '讲座', sessions: 2, isCancelled: false, canEnrol: true, standing: 'none', enrolFromOn: '2026-11-18', enrolUntilOn: '2026-11-24' } as const

it('puts meetings and activities into one list by day', () => {
  const items = [...meetingItems([meeting], new Set()), ...eventItems([event], '2026-11-20', new Set())]
  expect(inDayOrder(items, 'earliest').map(({ key, href, note }) => [key, href, note])).toEqual([['e', '/activities/events/e', '09:30　礼堂　可选2场'], ['m', '/activities/m', '15:00　四楼会议室']])
  expect(inDayOrder(items, 'latest').map(({ key }) => key)).toEqual(['m', 'e'])
})
it('says of an answer that waits for the line that it waits', () => {
  expect(meetingItems([meeting], new Set(['m']))[0]).toMatchObject({ state: 'late', stateText: '回复待送出' })
})

import { expect, it } from 'vitest'
import { collectAsks } from './collect-asks.ts'
import { answerAsks, messageAsks, noticeAsks, replyAsks, scoreAsks } from './core-asks.ts'

const today = '2026-11-20'
const sources: {
  replies: Parameters<typeof replyAsks>[0]; messages: Parameters<typeof messageAsks>[0]; scores: Parameters<typeof scoreAsks>[0]
  objections: Parameters<typeof answerAsks>[0]; notices?: Parameters<typeof noticeAsks>[0]
} = {
  replies: [{ meetingId: 'm2', title: '支部党员大会', date: '2026-11-27', time: '15:00', place: '四楼会议室' }, { meetingId: 'm1', title: '11月主题党日', date: '2026-11-22', time: '15:00', place: '四楼会议室' }],
  messages: [{ id: 'n1', title: '旧消息', sentBy: '甲', sentAt: '2026-11-01T02:00:00.000Z', readAt: null }, { id: 'n2', title: '已读', sentBy: '甲', sentAt: '2026-11-19T02:00:00.000Z', readAt: '2026-11-19T03:00:00.000Z' }],
  scores: [
    { runId: 'r1', fromPeriod: '2026-01', toPeriod: '2026-10', objectionsUntil: '2026-11-25', objectionsOpen: true },
    { runId: 'r0', fromPeriod: '2026-01', toPeriod: '2026-09', objectionsUntil: '2026-10-25', objectionsOpen: false },
  ],
  objections: [
    { id: 'o1', runId: 'r1', entryId: 'e1', ruleTitle: '无故缺席', status: 'upheld', answeredAt: '2026-11-18T02:00:00.000Z' },
    { id: 'o2', runId: 'r1', entryId: 'e2', ruleTitle: '学时', status: 'open', answeredAt: null },
    { id: 'o3', runId: 'r0', entryId: 'e3', ruleTitle: '学时', status: 'declined', answeredAt: '2026-10-18T02:00:00.000Z' },
  ],
}

const all = ({ replies, messages, scores, objections, notices = [] }: typeof sources) =>
  collectAsks([messageAsks(messages, today), answerAsks(objections, today), replyAsks(replies, today), scoreAsks(scores, today), noticeAsks(notices, today)])

it('puts the nearest deadline first, then what came in, and leaves out what is done with', () => {
  expect(all(sources).map(({ key }) => key)).toEqual(['m1', 'r1', 'm2', 'o1', 'n1'])
})
it('says dates absolutely and leads to the place of the act', () => {
  const [reply, score] = all(sources)
  expect(reply).toMatchObject({ note: '11月22日15:00　四楼会议室', state: 'soon', deadline: '开始前回复　还有2天', href: '/activities/m1' })
  expect(score).toMatchObject({ title: '1～10月积分已公布', deadline: '异议期至11月25日　还有5天', href: '/points?run=r1' })
})
it('is empty when nothing is asked', () => {
  expect(all({ replies: [], messages: [], scores: [], objections: [] })).toEqual([])
})
it('puts a notice that may be answered before everything else, until the statement is handed in', () => {
  const notice = { id: 'd1', kind: 'correction', notifiedOn: '2026-11-19', mayDefend: true, hasDefended: false } as const
  expect(all({ ...sources, notices: [notice] })[0]).toMatchObject({ key: 'd1', title: '党组织拟讨论对您的限期改正', href: '/me/rights/cases/d1' })
  expect(all({ ...sources, notices: [{ ...notice, hasDefended: true }, { ...notice, mayDefend: false }] }).some(({ key }) => key === 'd1')).toBe(false)
})

import { createTestDatabase, inTestScope, type TestDatabase } from '@dangjian/db/testing'
import type { Scope } from '@dangjian/db'
import { AppError, fixedClock, newId } from '@dangjian/kernel'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { planMeeting } from '../plan-meeting.ts'
import { recordMeeting } from '../record-meeting.ts'
import { accessOver, foundBureau, type Bureau } from '../testing/bureau.ts'
import { answerSignal, listSignals, recordSignals } from './record-signals.ts'

let test: TestDatabase
let bureau: Bureau
const mine = newId()
const theirs = newId()
const run = <T>(work: (scope: Scope) => Promise<T>, options = {}) => inTestScope(test, mine, work, { clock: fixedClock('2026-11-05T10:00:00Z'), ...options })
const codeOf = (work: Promise<unknown>): Promise<string> => work.then(() => 'nothing', (error: unknown) => (error instanceof AppError ? error.code : String(error)))
const text = '围绕主题开展活动，集中学习党章和条例，与会党员结合岗位交流体会，支部书记作小结并通报下月主题和安排。'

const hold = (unit: 'branch' | 'small', minutes: string, today = '2026-11-05', time = '15:00') =>
  run(async (scope) => {
    const people = unit === 'branch' ? bureau.people : bureau.smallPeople
    const { id } = await planMeeting(scope, { orgUnitId: bureau[unit].id, kind: 'theme_day', title: '主题党日', date: '2026-11-05', time, place: '会议室' })
    await recordMeeting(scope, { id, heldOn: '2026-11-05', chairMemberId: people[0] ?? '', minutes, attendance: people.map((memberId) => ({ memberId, state: 'present' as const })) })
    return id
  }, { clock: fixedClock(`${today}T10:00:00Z`) })

beforeAll(async () => {
  test = await createTestDatabase()
  bureau = await inTestScope(test, mine, foundBureau)
  await inTestScope(test, theirs, foundBureau)
})
afterAll(() => test.drop())

it('asks the checker about text that another branch has too, names what may be read, and is put away with an answer until the evidence changes', async () => {
  const first = await hold('small', text)
  const id = await hold('branch', text.replace('主题开展', '本月主题开展'))
  const checker = { access: accessOver(bureau.branch.path, 'meeting.read', 'meeting.check') }
  const [signal] = await run((scope) => recordSignals(scope, { meetingId: id }), checker)
  expect(signal).toMatchObject({ signal: 'same-text', related: [], relatedElsewhere: 1, answer: null })
  expect(signal?.question).toContain('是否沿用了同一材料')
  expect(await run((scope) => recordSignals(scope, { meetingId: id }))).toMatchObject([{ related: [{ id: first, unitName: '第二党支部' }], relatedElsewhere: 0 }])
  expect((await run((scope) => listSignals(scope, {}))).map(({ meetingId }) => meetingId).toSorted()).toEqual([first, id].toSorted())
  const answer = { meetingId: id, signal: 'same-text' as const, evidence: signal?.evidence ?? '', answer: '两个支部联合学习，使用同一材料' }
  await run((scope) => answerSignal(scope, answer), checker)
  expect(await codeOf(run((scope) => answerSignal(scope, answer), checker))).toBe('SIGNAL_ANSWERED')
  expect((await run((scope) => recordSignals(scope, { meetingId: id }), checker))[0]?.answer).toMatchObject({ text: answer.answer })
  expect((await run((scope) => listSignals(scope, {}), checker)).length).toBe(0)
  await hold('small', `${text}再次学习。`)
  expect((await run((scope) => recordSignals(scope, { meetingId: id }), checker))[0]?.answer).toBeNull()
})

it('asks about a record that is older than its meeting', async () => {
  const id = await hold('branch', '另一次活动，到社区走访群众，收集治安建议，讨论责任区安排。', '2026-11-05', '23:00')
  expect((await run((scope) => recordSignals(scope, { meetingId: id }))).map(({ signal }) => signal)).toContain('before-start')
})

it('is for checkers inside the subtree and the tenant alone', async () => {
  const id = await hold('branch', '又一次活动的内容，与其他记录并不相同，围绕夜间巡逻开展讨论。')
  const evidence = 'a'.repeat(64)
  expect(await codeOf(run((scope) => recordSignals(scope, { meetingId: id }), { access: accessOver(bureau.branch.path, 'meeting.read') }))).toBe('FORBIDDEN')
  expect(await codeOf(run((scope) => recordSignals(scope, { meetingId: id }), { access: accessOver(bureau.small.path, 'meeting.read', 'meeting.check') }))).toBe('NOT_FOUND')
  expect(await codeOf(inTestScope(test, theirs, (scope) => recordSignals(scope, { meetingId: id })))).toBe('NOT_FOUND')
  expect(await codeOf(run((scope) => answerSignal(scope, { meetingId: id, signal: 'same-photo', evidence, answer: '说明' })))).toBe('NOT_FOUND')
})

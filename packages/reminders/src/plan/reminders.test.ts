import { markRead, myMessages } from '@dangjian/cloud'
import type { Scope } from '@dangjian/db'
import { createTestDatabase, fullAccess, inTestScope, type TestDatabase, type TestScopeOptions } from '@dangjian/db/testing'
import { fixedClock, newId } from '@dangjian/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { approveReminders, cancelReminder, carryOutDueReminders, countAudience, editReminder, listReminders, planPeriod, planYear, setSendingHours, writeReminder, type ReminderView } from '../index.ts'
import { accessOver, foundSmallBureau, person, type SmallBureau } from '../testing/small-bureau.ts'

let test: TestDatabase
let bureau: SmallBureau
const [tenantId, otherTenant] = [newId(), newId()]
const now = '2026-11-20T01:00:00Z'
const run = <T>(work: (scope: Scope) => Promise<T>, options: TestScopeOptions & { at?: string; tenant?: string } = {}): Promise<T> =>
  inTestScope(test, options.tenant ?? tenantId, work, { actor: person('干事'), clock: fixedClock(options.at ?? now), ...options })
beforeAll(async () => {
  test = await createTestDatabase()
  bureau = await run(foundSmallBureau)
  await run(foundSmallBureau, { tenant: otherTenant })
})
afterAll(() => test.drop())

const yearOf = async (year: number, options: TestScopeOptions = {}): Promise<readonly ReminderView[]> => (await run((scope) => listReminders(scope, { year }), options)).items
const byTitle = async (year: number, title: string): Promise<ReminderView> => {
  const found = (await yearOf(year)).find((item) => item.title === title)
  if (!found) throw new Error(`no ${title}`)
  return found
}
const hand = (more: object = {}) => ({
  orgUnitId: bureau.first.id, occasion: '防汛', title: '防汛值守提醒', body: '请落实值守。', audience: { kind: 'subtree' as const, orgUnitId: bureau.first.id }, urgency: 'normal' as const, sendOn: '2026-11-21', sendTime: '10:00', ...more,
})

describe('[G5] a plan for the year', () => {
  it('stands before anything is sent, in three around each holiday, once however often it is planned', async () => {
    const planned = await run((scope) => planYear(scope, { orgUnitId: bureau.root.id, year: 2027, sets: ['holidays', 'routine'] }))
    expect(planned).toMatchObject({ isProvisional: true, past: 0 })
    expect(await run((scope) => planYear(scope, { orgUnitId: bureau.root.id, year: 2027, sets: ['holidays', 'routine'] }))).toMatchObject({ added: 0 })
    const items = await yearOf(2027)
    expect(items).toHaveLength(planned.added)
    expect(items.filter(({ occasion }) => occasion === '元旦').map(({ phase, sendOn, state, isProvisional, urgency }) => [phase, sendOn, state, isProvisional, urgency])).toEqual([
      ['before', '2026-12-31', 'planned', true, 'mandatory'], ['during', '2027-01-02', 'planned', true, 'quiet'], ['after', '2027-01-04', 'planned', true, 'normal'],
    ])
    expect(items.filter(({ occasion }) => occasion === '党费')).toHaveLength(12)
    expect(await run((scope) => carryOutDueReminders(scope), { at: '2027-01-10T01:00:00Z' })).toEqual({ sent: 0 })
  })

  it('leaves out what has passed, and the year that is known is not provisional', async () => {
    const planned = await run((scope) => planYear(scope, { orgUnitId: bureau.second.id, year: 2026, sets: ['holidays'] }))
    expect(planned).toEqual({ added: 0, moved: 0, past: 21, isProvisional: false })
  })

  it('takes three days of a special period by hand', async () => {
    expect(await run((scope) => planPeriod(scope, { orgUnitId: bureau.root.id, name: '全国两会', from: '2027-03-03', to: '2027-03-11' }))).toEqual({ added: 3 })
    expect((await yearOf(2027)).filter(({ occasion }) => occasion === '全国两会').map(({ sendOn }) => sendOn)).toEqual(['2027-03-02', '2027-03-03', '2027-03-12'])
    await expect(run((scope) => planPeriod(scope, { orgUnitId: bureau.root.id, name: '全国两会', from: '2027-03-03', to: '2027-03-01' }))).rejects.toMatchObject({ code: 'PERIOD_INVALID' })
  })
})

describe('[G5] approval and sending', () => {
  it('sends a provisional day only after somebody has confirmed it, to everybody of the day, once, with counts of receipts', async () => {
    const { id, version } = await byTitle(2027, '元旦节前廉洁提醒')
    await expect(run((scope) => approveReminders(scope, { items: [{ id, version }], confirmsDates: false }))).rejects.toMatchObject({ code: 'REMINDER_PROVISIONAL' })
    await run((scope) => approveReminders(scope, { items: [{ id, version }], confirmsDates: true }))
    const due = (at: string) => run((scope) => carryOutDueReminders(scope), { at, access: fullAccess })
    expect(await due('2026-12-31T00:59:00Z')).toEqual({ sent: 0 })
    const rounds = await Promise.all([due('2026-12-31T01:00:00Z'), due('2026-12-31T01:00:00Z')])
    expect(rounds.reduce((sum, { sent }) => sum + sent, 0)).toBe(1)
    const [reader = ''] = bureau.firstPeople
    const own = { actor: person('本人', reader) }
    const [message] = (await run((scope) => myMessages(scope, { limit: 10 }), own)).items
    expect(message).toMatchObject({ title: '元旦节前廉洁提醒', sentBy: '某分局党委' })
    await run((scope) => markRead(scope, { id: message?.id ?? '' }), own)
    expect(await byTitle(2027, '元旦节前廉洁提醒')).toMatchObject({ state: 'sent', receipts: { delivered: 8, read: 1 }, outside: [] })
    await expect(run((scope) => cancelReminder(scope, { id, version: version + 2, reason: '不发了' }))).rejects.toMatchObject({ code: 'REMINDER_SENT' })
  })

  it('rolls back as a whole: a reminder is not sent without its messages', async () => {
    const { id } = await run((scope) => writeReminder(scope, hand()))
    await run((scope) => approveReminders(scope, { items: [{ id, version: 1 }], confirmsDates: false }))
    const at = '2026-11-21T02:00:00Z'
    await expect(run(async (scope) => {
      await carryOutDueReminders(scope)
      throw new Error('killed')
    }, { at })).rejects.toThrow('killed')
    expect((await byTitle(2026, '防汛值守提醒')).state).toBe('approved')
    expect(await run((scope) => carryOutDueReminders(scope), { at })).toEqual({ sent: 1 })
    expect(await byTitle(2026, '防汛值守提醒')).toMatchObject({ state: 'sent', receipts: { delivered: 4, read: 0 } })
    const correction = await run((scope) => writeReminder(scope, hand({ title: '更正：防汛值守提醒', correctsId: id })))
    expect(await byTitle(2026, '更正：防汛值守提醒')).toMatchObject({ id: correction.id, correctsId: id, state: 'planned' })
  })

  it('does not send after a standstill what helps nobody any more', async () => {
    const { id } = await run((scope) => writeReminder(scope, hand({ title: '停机期间的提醒' })))
    await run((scope) => approveReminders(scope, { items: [{ id, version: 1 }], confirmsDates: false }))
    expect(await run((scope) => carryOutDueReminders(scope), { at: '2026-11-25T02:00:00Z' })).toEqual({ sent: 0 })
    expect((await byTitle(2026, '停机期间的提醒')).state).toBe('cancelled')
  })

  it('needs a new approval after an edit, keeps what somebody cancelled out of the plan, and refuses an old view', async () => {
    const { id, version } = await byTitle(2027, '清明节前廉洁提醒')
    await run((scope) => approveReminders(scope, { items: [{ id, version }], confirmsDates: true }))
    const row = await byTitle(2027, '清明节前廉洁提醒')
    const change = { id, title: '清明节前廉洁提醒（修改）', body: row.body, audience: row.audience, urgency: row.urgency, sendOn: '2027-04-01', sendTime: '08:30' }
    await expect(run((scope) => editReminder(scope, { ...change, version }))).rejects.toMatchObject({ code: 'REMINDER_CHANGED' })
    await run((scope) => editReminder(scope, { ...change, version: row.version }))
    expect(await byTitle(2027, change.title)).toMatchObject({ state: 'planned', sendOn: '2027-04-01', approvedByName: null, isEdited: true })
    await run((scope) => cancelReminder(scope, { id, version: row.version + 1, reason: '上级统一提醒' }))
    expect(await run((scope) => planYear(scope, { orgUnitId: bureau.root.id, year: 2027, sets: ['holidays'] }))).toMatchObject({ added: 0 })
    expect((await byTitle(2027, change.title)).state).toBe('cancelled')
    await expect(run((scope) => editReminder(scope, { ...change, sendOn: '2026-01-01', version: row.version + 2 }))).rejects.toMatchObject({ code: 'REMINDER_CANCELLED' })
    await expect(run((scope) => writeReminder(scope, hand({ body: '请看<b>这里</b>' })))).rejects.toMatchObject({ code: 'TEXT_HAS_MARKUP' })
    await expect(run((scope) => writeReminder(scope, hand({ sendOn: '2026-11-19' })))).rejects.toMatchObject({ code: 'REMINDER_PAST' })
  })
})

describe('audiences and permission', () => {
  const count = async (audience: Parameters<typeof countAudience>[1]['audience'], options: TestScopeOptions = {}) => (await run((scope) => countAudience(scope, { audience }), options)).count

  it('count exactly who would get it: a subtree, categories, posts, single persons', async () => {
    const { root, first, firstPeople } = bureau
    expect(await count({ kind: 'subtree', orgUnitId: root.id })).toBe(8)
    expect(await count({ kind: 'subtree', orgUnitId: first.id })).toBe(4)
    expect(await count({ kind: 'subtree', orgUnitId: root.id, categories: ['retired'] })).toBe(2)
    expect(await count({ kind: 'subtree', orgUnitId: root.id, statuses: ['probationary'] })).toBe(0)
    expect(await count({ kind: 'posts', orgUnitId: root.id, posts: ['secretary'] })).toBe(2)
    expect(await count({ kind: 'members', orgUnitId: first.id, memberIds: [...firstPeople.slice(0, 2), firstPeople[0] ?? ''] })).toBe(2)
  })

  it('keep a branch to itself, and know nothing of another tenant', async () => {
    const branch = { access: accessOver(bureau.first.path, 'reminder.read', 'reminder.manage', 'org.read') }
    await expect(count({ kind: 'subtree', orgUnitId: bureau.root.id }, branch)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(count({ kind: 'members', orgUnitId: bureau.first.id, memberIds: bureau.secondPeople.slice(0, 1) }, branch)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect((await yearOf(2027, branch))).toEqual([])
    const { id, version } = await byTitle(2027, '春节节前廉洁提醒')
    await expect(run((scope) => cancelReminder(scope, { id, version, reason: '取消' }), branch)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(run((scope) => cancelReminder(scope, { id, version, reason: '取消' }), { access: accessOver('/', 'reminder.read') })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(run((scope) => cancelReminder(scope, { id, version, reason: '取消' }), { tenant: otherTenant })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(run((scope) => setSendingHours(scope, { quietFrom: '22:00', quietTo: '07:00', digestAt: '23:00' }))).rejects.toMatchObject({ code: 'DIGEST_IN_QUIET_HOURS' })
    await expect(run((scope) => setSendingHours(scope, { quietFrom: '22:00', quietTo: '07:00', digestAt: '09:00' }), branch)).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })
})

import type { Actor } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { createTestDatabase, inTestScope, type TestDatabase } from '@dangjian/db/testing'
import { AppError, fixedClock, newId } from '@dangjian/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getMeeting, offerSignIn, planMeeting, rosterForRecord, signInCodeNow, signInToMeeting } from '../index.ts'
import { accessOver, foundBureau, secretaryOf, type Bureau } from '../testing/bureau.ts'

let test: TestDatabase
let bureau: Bureau
const mine = newId()
const theirs = newId()
const START = Date.parse('2026-11-20T06:50:00Z')

beforeAll(async () => {
  test = await createTestDatabase()
  bureau = await inTestScope(test, mine, foundBureau)
  await inTestScope(test, theirs, foundBureau)
})
afterAll(() => test.drop())

const at = (seconds: number) => fixedClock(new Date(START + seconds * 1000).toISOString())
const run = <T>(work: (scope: Scope) => Promise<T>, options: { seconds?: number; actor?: Actor; access?: ReturnType<typeof secretaryOf> } = {}) => {
  const { seconds = 0, ...rest } = options
  return inTestScope(test, mine, work, { clock: at(seconds), ...rest })
}
const member = (index: number): Actor => ({ kind: 'account', accountId: newId(), memberId: bureau.people[index] ?? '', name: '党员' })
const codeOf = (work: Promise<unknown>): Promise<string> => work.then(() => 'done', (error: unknown) => (error instanceof AppError ? error.code : String(error)))
const planned = (signIn = true) =>
  run((scope) => planMeeting(scope, { orgUnitId: bureau.branch.id, kind: 'theme_day', title: '11月主题党日', date: '2026-11-20', time: '15:00', place: '会议室', signIn })).then(({ id }) => id)
const secretsOf = async (id: string, seconds = 0) => {
  const { now } = await run((scope) => signInCodeNow(scope, { id }), { seconds })
  if (now === null) throw new Error('no code')
  return now
}

describe('signing in', () => {
  it('is off unless it is offered, and only on the day of the meeting', async () => {
    const id = await planned(false)
    expect(await run((scope) => signInCodeNow(scope, { id }))).toMatchObject({ isOffered: false, now: null, signedIn: 0, expected: 8 })
    expect(await codeOf(run((scope) => signInToMeeting(scope, { id, way: 'code', secret: '000000' }), { actor: member(0) }))).toBe('SIGN_IN_CLOSED')
    await run((scope) => offerSignIn(scope, { id, isOffered: true }))
    expect((await run((scope) => signInCodeNow(scope, { id }))).now?.code).toMatch(/^\d{6}$/)
    expect((await run((scope) => signInCodeNow(scope, { id }), { seconds: -86_400 })).now).toBeNull()
  })

  it('takes the code and the link of the step now, before and ahead, and no other', async () => {
    const id = await planned()
    const { code, token, validUntil } = await secretsOf(id)
    expect(Date.parse(validUntil) - START).toBeLessThanOrEqual(30_000)
    expect((await run((scope) => signInToMeeting(scope, { id, way: 'code', secret: code }), { actor: member(0), seconds: 30 })).state).toBe('signed-in')
    expect((await run((scope) => signInToMeeting(scope, { id, way: 'link', secret: token }), { actor: member(1), seconds: -30 })).state).toBe('signed-in')
    expect((await run((scope) => signInToMeeting(scope, { id, way: 'code', secret: code }), { actor: member(2), seconds: 90 })).state).toBe('wrong')
    expect((await run((scope) => signInToMeeting(scope, { id: id, way: 'link', secret: code.padEnd(32, '0') }), { actor: member(2) })).state).toBe('wrong')
    const other = await planned()
    expect((await secretsOf(other)).token).not.toBe(token)
    const { roster } = await run((scope) => rosterForRecord(scope, { id, heldOn: '2026-11-20' }))
    expect(roster.filter((line) => line.signedInAt !== null).map((line) => line.memberId).sort()).toEqual([bureau.people[0], bureau.people[1]].sort())
    expect((await run((scope) => getMeeting(scope, { id }))).roster.every((line) => line.state === 'expected')).toBe(true)
  })

  it('happens once for one person however often it is sent, with one line in the audit trail', async () => {
    const id = await planned()
    const { code } = await secretsOf(id)
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => run((scope) => signInToMeeting(scope, { id, way: 'code', secret: code }), { actor: member(3) })))
    expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1)
    expect(outcomes[0]?.state).toBe('signed-in')
    const [row] = await test.admin<{ n: number }[]>`select count(*)::int as n from audit_entries where tenant_id = ${mine} and subject_id = ${id} and action = 'meeting.signed-in'`
    expect(row?.n).toBe(1)
  })

  it('waits after five wrong codes, also when they come together', async () => {
    const id = await planned()
    const { code } = await secretsOf(id)
    const wrong = code === '111111' ? '222222' : '111111'
    const outcomes = await Promise.all(Array.from({ length: 12 }, () => run((scope) => signInToMeeting(scope, { id, way: 'code', secret: wrong }), { actor: member(4) })))
    expect(outcomes.filter((outcome) => outcome.state === 'wrong')).toHaveLength(5)
    expect(outcomes.filter((outcome) => outcome.state === 'wait')).toHaveLength(7)
    expect((await run((scope) => signInToMeeting(scope, { id, way: 'code', secret: code }), { actor: member(4) })).state).toBe('wait')
    const later = await secretsOf(id, 301)
    expect((await run((scope) => signInToMeeting(scope, { id, way: 'code', secret: later.code }), { actor: member(4), seconds: 301 })).state).toBe('signed-in')
  })

  it('is for people of the roster, and the code for who records', async () => {
    const id = await planned()
    const { code } = await secretsOf(id)
    const stranger: Actor = { kind: 'account', accountId: newId(), memberId: bureau.smallPeople[0] ?? '', name: '李九思' }
    expect(await codeOf(run((scope) => signInToMeeting(scope, { id, way: 'code', secret: code }), { actor: stranger }))).toBe('NOT_FOUND')
    expect(await codeOf(run((scope) => signInCodeNow(scope, { id }), { access: accessOver(bureau.branch.path, 'meeting.read') }))).toBe('FORBIDDEN')
    expect(await codeOf(run((scope) => offerSignIn(scope, { id, isOffered: false }), { access: secretaryOf(bureau.small.path) }))).toBe('NOT_FOUND')
    expect(await codeOf(inTestScope(test, theirs, (scope) => signInCodeNow(scope, { id }), { clock: at(0) }))).toBe('NOT_FOUND')
  })
})

import { fixedClock, newId } from '@dangjian/kernel'
import { createTestDatabase, inTestScope, type TestDatabase, type TestScopeOptions } from '@dangjian/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerTalk, coverageOf, dropTalkNote, myTalks, purgeTalkNotes, readTalkNotes, recordOwnTalk, recordTalk, talkCoverageOf, talkMatrix, writeTalkNote } from './index.ts'
import { accessOver, foundBureau, person, type Bureau } from './testing/bureau.ts'

let test: TestDatabase
let bureau: Bureau
const tenantId = newId()
const foreignTenant = newId()
beforeAll(async () => {
  test = await createTestDatabase()
  bureau = await inTestScope(test, tenantId, foundBureau)
  await inTestScope(test, foreignTenant, foundBureau)
})
afterAll(() => test.drop())

const run = <T>(work: Parameters<typeof inTestScope<T>>[2], options: TestScopeOptions = { actor: person('书记') }) => inTestScope(test, tenantId, work, options)
const at = (index: number): string => bureau.firstPeople[index] ?? ''
const as = (index: number): TestScopeOptions => ({ actor: person(`第${index}人`, at(index)), access: accessOver(bureau.first.path, 'self.read') })
const codeOf = async (work: Promise<unknown>): Promise<string> => work.then(() => 'OK', (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : String(error)))

describe('coverage of 谈心谈话 (BR-23)', () => {
  const people = ['a', 'b', 'c', 'd', 'e'].map((memberId, index) => ({ memberId, isCommittee: index < 2, groupId: null }))
  it('asks each pair of committee members, each member with a committee member and each member with another member', () => {
    expect(coverageOf(people, [])).toMatchObject({ owed: 1 + 3 + 3, held: 0, completedOn: null, lastHeldOn: null })
    const talk = (low: string, high: string, heldOn: string) => ({ low, high, heldOn })
    const all = [talk('a', 'b', '2026-03-01'), talk('a', 'c', '2026-03-02'), talk('b', 'd', '2026-03-03'), talk('a', 'e', '2026-03-04'), talk('c', 'd', '2026-03-05')]
    expect(coverageOf(people, all)).toMatchObject({ owed: 7, held: 6, completedOn: null })
    expect(coverageOf(people, [...all, talk('d', 'e', '2026-04-01')])).toMatchObject({ owed: 7, held: 7, completedOn: '2026-04-01' })
  })

  it('proposes a partner for everything open, pairing those who both still wait', () => {
    const { demands } = coverageOf(people, [])
    const between = demands.filter(({ demand }) => demand === 'between_members')
    expect(between.map(({ memberId, proposedId }) => [memberId, proposedId])).toEqual([['c', 'd'], ['d', null], ['e', 'c']])
    expect(demands.filter(({ demand }) => demand === 'committee_and_member').map(({ proposedId }) => proposedId)).toEqual(['a', 'b', 'a'])
  })
})

describe('[L3] 谈心谈话 on record', () => {
  it('is recorded by one of the two and confirmed or denied by the other', async () => {
    const { talkId } = await run((scope) => recordOwnTalk(scope, { otherMemberId: at(5), heldOn: '2026-03-02' }), as(0))
    expect(await codeOf(run((scope) => answerTalk(scope, { talkId, isHeld: true }), as(0)))).toBe('TALK_OWN_RECORD')
    expect(await codeOf(run((scope) => answerTalk(scope, { talkId, isHeld: true }), as(6)))).toBe('NOT_FOUND')
    const mine = await run((scope) => myTalks(scope, { year: 2026 }), as(5))
    expect(mine.talks).toMatchObject([{ id: talkId, mayAnswer: true, state: 'recorded' }])
    await run((scope) => answerTalk(scope, { talkId, isHeld: true }), as(5))
    expect(await codeOf(run((scope) => answerTalk(scope, { talkId, isHeld: false }), as(5)))).toBe('TALK_ANSWERED')
    expect(await codeOf(run((scope) => recordOwnTalk(scope, { otherMemberId: at(5), heldOn: '2026-03-02' }), as(0)))).toBe('TALK_ALREADY_RECORDED')
  })

  it('counts no more once the other person has denied it', async () => {
    const before = await run((scope) => talkMatrix(scope, { orgUnitId: bureau.first.id, year: 2026 }))
    const { talkId } = await run((scope) => recordTalk(scope, { orgUnitId: bureau.first.id, memberId: at(1), otherMemberId: at(6), heldOn: '2026-04-02' }))
    expect((await run((scope) => talkMatrix(scope, { orgUnitId: bureau.first.id, year: 2026 }))).held).toBe(before.held + 1)
    await run((scope) => answerTalk(scope, { talkId, isHeld: false }), as(6))
    expect((await run((scope) => talkMatrix(scope, { orgUnitId: bureau.first.id, year: 2026 }))).held).toBe(before.held)
  })

  it('is refused with oneself, in the future, across branches, by a foreign branch and in a foreign tenant', async () => {
    expect(await codeOf(run((scope) => recordOwnTalk(scope, { otherMemberId: at(0), heldOn: '2026-03-02' }), as(0)))).toBe('TALK_WITH_ONESELF')
    expect(await codeOf(run((scope) => recordOwnTalk(scope, { otherMemberId: at(1), heldOn: '2026-11-23' }), as(0)))).toBe('TALK_IN_FUTURE')
    expect(await codeOf(run((scope) => recordOwnTalk(scope, { otherMemberId: bureau.secondPeople[0] ?? '', heldOn: '2026-03-02' }), as(0)))).toBe('TALK_PARTNER_OUTSIDE')
    expect(await codeOf(run((scope) => recordOwnTalk(scope, { otherMemberId: at(1), heldOn: '2026-03-02', kind: 'reminder' }), as(0)))).toBe('FORBIDDEN')
    expect(await codeOf(run((scope) => recordTalk(scope, { orgUnitId: bureau.first.id, memberId: at(1), otherMemberId: bureau.secondPeople[0] ?? '', heldOn: '2026-03-02' })))).toBe('TALK_PARTNER_OUTSIDE')
    const others: TestScopeOptions = { actor: person('他支部书记'), access: accessOver(bureau.second.path, 'talk.read', 'talk.record') }
    expect(await codeOf(run((scope) => talkMatrix(scope, { orgUnitId: bureau.first.id, year: 2026 }), others))).toBe('NOT_FOUND')
    expect(await codeOf(run((scope) => recordTalk(scope, { orgUnitId: bureau.first.id, memberId: at(1), otherMemberId: at(2), heldOn: '2026-03-02' }), { actor: person('纪检委员'), access: accessOver(bureau.first.path, 'talk.read') }))).toBe('FORBIDDEN')
    expect(await codeOf(inTestScope(test, foreignTenant, (scope) => talkMatrix(scope, { orgUnitId: bureau.first.id, year: 2026 })))).toBe('NOT_FOUND')
  })

  it('keeps 提醒谈话 out of matrix and coverage; only its two people see it', async () => {
    const before = await run((scope) => talkCoverageOf(scope, { orgUnitIds: [bureau.first.id], year: 2026 }))
    const chief: TestScopeOptions = { actor: person('书记', at(0)), access: accessOver(bureau.first.path, 'self.read', 'talk.record', 'talk.read') }
    await run((scope) => recordOwnTalk(scope, { otherMemberId: at(7), heldOn: '2026-05-02', kind: 'reminder' }), chief)
    expect(await run((scope) => talkCoverageOf(scope, { orgUnitIds: [bureau.first.id], year: 2026 }))).toEqual(before)
    expect((await run((scope) => myTalks(scope, { year: 2026 }), as(7))).talks).toMatchObject([{ kind: 'reminder' }])
    expect(await run((scope) => talkCoverageOf(scope, { orgUnitIds: [bureau.first.id, bureau.root.id], year: 2026 }))).toHaveLength(1)
  })
})

describe('the private note of a talk', () => {
  it('is read by its two people alone, lies sealed, leaves no trace of its text and is gone after its day', async () => {
    const secret = '家中老人住院请组织关注'
    const { talkId } = await run((scope) => recordOwnTalk(scope, { otherMemberId: at(5), heldOn: '2026-06-02' }), as(0))
    await run((scope) => writeTalkNote(scope, { talkId, text: '先写一稿' }), as(0))
    expect(await run((scope) => writeTalkNote(scope, { talkId, text: secret }), as(0))).toEqual({ expiresOn: '2027-11-22' })
    expect((await run((scope) => readTalkNotes(scope, { talkId }), as(0))).notes).toEqual([{ isOwn: true, text: secret, expiresOn: '2027-11-22' }])
    expect((await run((scope) => readTalkNotes(scope, { talkId }), as(5))).notes).toMatchObject([{ isOwn: false, text: secret }])
    // Not even with every permission.
    for (const options of [as(1), { actor: person('党务管理员', at(2)) }]) {
      for (const work of [readTalkNotes, dropTalkNote]) expect(await codeOf(run<unknown>((scope) => work(scope, { talkId }), options))).toBe('NOT_FOUND')
    }
    const tables = await test.admin<{ name: string }[]>`select table_schema || '.' || table_name as name from information_schema.tables where table_schema in ('public', 'local') and table_type = 'BASE TABLE'`
    for (const { name } of tables) {
      const found = await test.admin.unsafe(`select 1 from ${name} r where r::text like '%${secret}%' limit 1`)
      expect([name, found.length]).toEqual([name, 0])
    }
    expect(await run(purgeTalkNotes)).toEqual({ purged: 0 })
    const later = { clock: fixedClock('2027-11-22T01:00:00Z') }
    expect((await run((scope) => readTalkNotes(scope, { talkId }), { ...as(5), ...later })).notes).toEqual([])
    expect(await run(purgeTalkNotes, later)).toEqual({ purged: 1 })
    expect(await test.admin`select 1 from talk_notes`).toHaveLength(0)
  })
})

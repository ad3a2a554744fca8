import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, inTestScope, type TestDatabase, type TestScopeOptions } from '@dangjian/db/testing'
import { addMonthsClamped, fixedClock, newId } from '@dangjian/kernel'
import { listPosts, postsOfMember } from '@dangjian/org'
import fc from 'fast-check'
import { decideTermChange, listCommitteeTerms, proposeTermChange, recordElection, sendTermReminders, termHistory } from '../index.ts'
import { accessOver, foundBureau, person, type Bureau } from '../testing/bureau.ts'
import { judgeTerm } from './list-committee-terms.ts'
import { ordinaryEnd } from './term-of.ts'

let test: TestDatabase
let bureau: Bureau
const tenantId = newId()
const [planner, approver] = [person('干事'), person('审批人')]
beforeAll(async () => {
  test = await createTestDatabase()
  bureau = await inTestScope(test, tenantId, foundBureau)
})
afterAll(() => test.drop())

const run = <T>(work: Parameters<typeof inTestScope<T>>[2], options: TestScopeOptions = { actor: planner }) => inTestScope(test, tenantId, work, options)
const lineOf = async (name: string, at?: string) =>
  (await run((scope) => listCommitteeTerms(scope, {}), { actor: planner, ...(at === undefined ? {} : { clock: fixedClock(at) }) })).items.find((line) => line.name === name)
const committee = (people: readonly string[], from = 0) => (['secretary', 'organization', 'publicity', 'discipline'] as const).map((post, index) => ({ post, memberId: people[from + index] ?? '' }))

describe('[G13] committees and their terms', () => {
  it('lists every committee with posts, state and findings with their articles', async () => {
    expect(await lineOf('第一党支部')).toMatchObject({ state: 'soon', term: { electedOn: '2024-05-20', dueOn: '2027-05-20', isRecorded: false }, daysLeft: 179, findings: [] })
    expect(await lineOf('第一党支部', '2026-11-19T01:00:00Z')).toMatchObject({ state: 'running' })
    expect(await lineOf('第一党支部', '2027-05-21T01:00:00Z')).toMatchObject({ state: 'overdue', daysLeft: -1 })
    const gap = await lineOf('第二党支部')
    expect(gap).toMatchObject({ state: 'unrecorded', seats: [], term: null })
    expect(gap?.findings.map(({ citation }) => citation)).toContain('《机关基层组织工作条例》第七条')
    const secretary = await run((scope) => listCommitteeTerms(scope, {}), { access: accessOver(bureau.first.path, 'org.read', 'member.read') })
    expect(secretary.items.map(({ name, canRecord }) => [name, canRecord])).toEqual([['第一党支部', false]])
    await expect(run((scope) => listCommitteeTerms(scope, { orgUnitId: bureau.second.id }), { access: accessOver(bureau.first.path, 'org.read') })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('records an election: the whole new committee begins with the new term', async () => {
    const input = { orgUnitId: bureau.second.id, electedOn: '2026-11-18', document: '公党〔2026〕31号', seats: committee(bureau.secondPeople) }
    await expect(run((scope) => recordElection(scope, { ...input, seats: committee(bureau.firstPeople) }))).rejects.toMatchObject({ code: 'SEAT_OUTSIDE' })
    await expect(run((scope) => recordElection(scope, { ...input, seats: [{ post: 'secretary', memberId: bureau.secondPeople[8] ?? '' }] }))).rejects.toMatchObject({ code: 'SEAT_NOT_FORMAL' })
    await expect(run((scope) => recordElection(scope, { ...input, seats: committee(bureau.secondPeople).slice(0, 2) }))).rejects.toMatchObject({ code: 'COMMITTEE_SIZE_UNFIT' })
    await expect(run((scope) => recordElection(scope, { ...input, seats: committee(bureau.secondPeople).slice(1) }))).rejects.toMatchObject({ code: 'SECRETARY_REQUIRED' })
    await expect(run((scope) => recordElection(scope, { ...input, electedOn: '2026-12-01' }))).rejects.toMatchObject({ code: 'ELECTION_DATE' })
    await expect(run((scope) => recordElection(scope, input), { access: accessOver(bureau.second.path, 'org.read') })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    expect(await run((scope) => recordElection(scope, input))).toMatchObject({ dueOn: '2029-11-18' })
    expect(await lineOf('第二党支部')).toMatchObject({ state: 'running', term: { dueOn: '2029-11-18', document: '公党〔2026〕31号', isRecorded: true } })
  })

  it('keeps the posts of a committee and those of its members the same both ways (ST-04)', async () => {
    await run(async (scope) => {
      for (const unit of [bureau.first, bureau.second]) {
        for (const { memberId, post } of await listPosts(scope, [unit.id], '2026-11-22')) {
          expect((await postsOfMember(scope, memberId, '2026-11-22')).some((held) => held.orgUnitId === unit.id && held.post === post)).toBe(true)
        }
      }
    })
    expect((await lineOf('第一党支部'))?.seats.every(({ mismatch }) => mismatch === null)).toBe(true)
  })

  it('holds no election before its time without approval, and a postponement is at most one year and decided by another (EL-01)', async () => {
    const early = { orgUnitId: bureau.first.id, electedOn: '2026-11-20', document: '公党〔2026〕32号', seats: committee(bureau.firstPeople, 1) }
    await expect(run((scope) => recordElection(scope, early))).rejects.toMatchObject({ code: 'ELECTION_NOT_DUE' })
    await expect(run((scope) => proposeTermChange(scope, { orgUnitId: bureau.first.id, dueOn: '2028-05-21', reason: '任务繁重' }))).rejects.toMatchObject({ code: 'TERM_CHANGE_TOO_LONG' })
    const { id } = await run((scope) => proposeTermChange(scope, { orgUnitId: bureau.first.id, dueOn: '2026-12-10', reason: '书记调动，提前换届' }))
    await expect(run((scope) => decideTermChange(scope, { id, isApproved: true, document: '公党〔2026〕30号' }))).rejects.toMatchObject({ code: 'APPROVER_IS_PROPOSER' })
    await expect(run((scope) => decideTermChange(scope, { id, isApproved: true, document: '公党〔2026〕30号' }), { actor: approver, access: accessOver(bureau.first.path, 'org.read', 'org.manage') })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await run((scope) => decideTermChange(scope, { id, isApproved: true, document: '公党〔2026〕30号' }), { actor: approver })
    expect(await lineOf('第一党支部')).toMatchObject({ state: 'soon', daysLeft: 18, term: { dueOn: '2026-12-10', endsOn: '2027-05-20' }, change: { state: 'approved', decidedBy: '审批人' } })
    await run((scope) => recordElection(scope, early))
    const posts = await run((scope) => listPosts(scope, [bureau.first.id], '2026-11-22'))
    expect(posts.map(({ memberId }) => memberId)).toEqual(committee(bureau.firstPeople, 1).map(({ memberId }) => memberId))
    const history = await run((scope) => termHistory(scope, { orgUnitId: bureau.first.id }))
    expect(history.terms.map(({ electedOn, replacedOn }) => [electedOn, replacedOn])).toEqual([['2026-11-20', null], ['2024-05-20', '2026-11-20']])
  })

  it('reminds six, three and one month ahead, each once', async () => {
    const sent = async (at: string) => (await run((scope) => sendTermReminders(scope), { clock: fixedClock(at) })).sent
    expect(await sent('2029-05-17T01:00:00Z')).toBe(0)
    expect(await sent('2029-05-18T01:00:00Z')).toBe(1)
    expect(await sent('2029-05-19T01:00:00Z')).toBe(0)
    expect(await sent('2029-08-20T01:00:00Z')).toBe(2)
    expect(await sent('2029-10-25T01:00:00Z')).toBe(2)
    expect(await sent('2029-10-26T01:00:00Z')).toBe(0)
  })

  it('is soon exactly from six months before the day that is due until that day, whatever the election day', () => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2040-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
    fc.assert(fc.property(day, fc.integer({ min: -400, max: 400 }), fc.constantFrom('branch' as const, 'general_branch' as const), (electedOn, offset, body) => {
      const endsOn = ordinaryEnd(body, electedOn)
      const today = new Date(Date.parse(endsOn) + offset * 86_400_000).toISOString().slice(0, 10)
      const { state } = judgeTerm(body, { electedOn, endsOn, dueOn: endsOn, document: null, isRecorded: true }, today)
      expect(state).toBe(today > endsOn ? 'overdue' : today >= addMonthsClamped(endsOn, -6) ? 'soon' : 'running')
    }))
  })
})

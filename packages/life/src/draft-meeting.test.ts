import { createTestDatabase, inTestScope, type TestDatabase } from '@dangjian/db/testing'
import type { Scope } from '@dangjian/db'
import { fixedClock, newId } from '@dangjian/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { draftMeeting, getMeeting, listMeetings, recordAtOnce } from './index.ts'
import { accessOver, foundBureau, secretaryOf, type Bureau } from './testing/bureau.ts'

let test: TestDatabase
let bureau: Bureau
let foreign: Bureau
const mine = newId()
const theirs = newId()
const clock = fixedClock(new Date('2026-11-20T01:30:00Z'))

beforeAll(async () => {
  test = await createTestDatabase()
  bureau = await inTestScope(test, mine, foundBureau)
  foreign = await inTestScope(test, theirs, foundBureau)
})
afterAll(() => test.drop())

const run = <T>(work: (scope: Scope) => Promise<T>, options = {}) => inTestScope(test, mine, work, { clock, ...options })
const committee = () => bureau.people.slice(0, 3)
const held = (over: Partial<Parameters<typeof recordAtOnce>[1]> = {}) => ({
  orgUnitId: bureau.branch.id, kind: 'committee_meeting' as const, title: '10月支委会会议', date: '2026-10-28', time: '16:20', place: '二楼会议室', period: '2026-10',
  chairMemberId: bureau.people[0] ?? '', attendance: committee().map((memberId) => ({ memberId, state: 'present' as const })), minutes: '研究10月安排。', lateReason: '支部书记外出执勤', ...over,
})

describe('recordAtOnce', () => {
  it('plans and records a meeting in one step', async () => {
    const result = await run((scope) => recordAtOnce(scope, held({ resolutions: [{ title: '通过安排', inFavour: 3, against: 0, abstained: 0 }] })), { access: secretaryOf(bureau.branch.path) })
    expect(result).toMatchObject({ opened: true, resolutions: [{ outcome: 'passed' }] })
    expect(await run((scope) => getMeeting(scope, { id: result.id }))).toMatchObject({ status: 'held', heldOn: '2026-10-28', period: '2026-10', chair: { name: '白一平' } })
  })

  it('leaves no plan behind when the record is refused', async () => {
    const count = () => run((scope) => listMeetings(scope, { orgUnitId: bureau.branch.id })).then((page) => page.total)
    const before = await count()
    await expect(run((scope) => recordAtOnce(scope, held({ attendance: [{ memberId: bureau.people[0] ?? '', state: 'present' }] })))).rejects.toMatchObject({ code: 'ATTENDANCE_INCOMPLETE' })
    expect(await count()).toBe(before)
  })

  it('refuses who may plan but not record, and an organization of another tenant', async () => {
    const planner = accessOver(bureau.branch.path, 'meeting.read', 'meeting.plan')
    await expect(run((scope) => recordAtOnce(scope, held()), { access: planner })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(run((scope) => recordAtOnce(scope, held({ orgUnitId: foreign.branch.id })))).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('draftMeeting', () => {
  it('begins with the period, the last time and place, the secretary as chair and the committee as roster', async () => {
    const draft = await run((scope) => draftMeeting(scope, { orgUnitId: bureau.branch.id, kind: 'committee_meeting' }), { access: secretaryOf(bureau.branch.path) })
    expect(draft).toMatchObject({
      title: '11月支委会会议', period: '2026-11', date: '2026-11-20', time: '16:20', place: '二楼会议室', votes: 'committee', chairMemberId: bureau.people[0],
    })
    expect(draft.roster.map((person) => person.memberName)).toEqual(['白一平', '陈二川', '丁三立'])
  })

  it('takes the last day of a period that is over', async () => {
    expect(await run((scope) => draftMeeting(scope, { orgUnitId: bureau.branch.id, kind: 'general_meeting', period: '2026-Q3' }))).toMatchObject({ date: '2026-09-30', title: '第三季度支部党员大会' })
  })

  it('refuses readers, kinds the organization does not hold, and organizations of another tenant', async () => {
    const reader = accessOver(bureau.branch.path, 'meeting.read')
    await expect(run((scope) => draftMeeting(scope, { orgUnitId: bureau.branch.id, kind: 'theme_day' }), { access: reader })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(run((scope) => draftMeeting(scope, { orgUnitId: bureau.group.id, kind: 'theme_day' }))).rejects.toMatchObject({ code: 'KIND_NOT_FOR_UNIT' })
    await expect(run((scope) => draftMeeting(scope, { orgUnitId: foreign.branch.id, kind: 'theme_day' }))).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, inTestScope, type TestDatabase, type TestScopeOptions } from '@dangjian/db/testing'
import { fixedClock, newId } from '@dangjian/kernel'
import { factsOfSource } from '@dangjian/scoring'
import {
  branchHours, createCourse, declareCourse, declareStudy, decideEntry, exportMyCertificate, hoursBoard, listWaitingEntries, myHours, publishCourse, saveCourse, studyBoards, studyDataPart, studyHoursOf, verifyCertificate, withdrawEntry,
} from './index.ts'
import { accessOver, foundBureau, person, type Bureau } from './testing/bureau.ts'

let test: TestDatabase
let bureau: Bureau
const tenantId = newId()
const otherTenant = newId()
beforeAll(async () => {
  test = await createTestDatabase()
  bureau = await inTestScope(test, tenantId, foundBureau)
  await inTestScope(test, otherTenant, foundBureau)
})
afterAll(() => test.drop())

const run = <T>(work: Parameters<typeof inTestScope<T>>[2], options: TestScopeOptions = { actor: person('干事') }) => inTestScope(test, tenantId, work, options)
const learner = (id: string): TestScopeOptions => ({ actor: person('党员', id), access: accessOver(bureau.root.path, 'self.read') })
const publicity = (): TestScopeOptions => ({ actor: person('宣传委员', bureau.firstPeople[1]), access: accessOver(bureau.first.path, 'study.read', 'study.manage', 'self.read') })
const member = (index: number): string => bureau.firstPeople[index] ?? ''

type State = 'present' | 'online' | 'leave' | 'absent' | 'exempt' | 'expected'
interface Held {
  readonly heldOn: string
  readonly minutes: number
  readonly opened: boolean
  readonly status: 'held' | 'planned'
  readonly lines: ReadonlyArray<{ memberId: string; state: State; reason?: string; madeUpOn?: string | null }>
}

/** Rows as recording writes them, without its rules: what is counted is what stands in the tables. */
const hold = async (tenant: string, orgUnitId: string, meeting: Held): Promise<string> => {
  const id = newId()
  await test.admin`insert into meetings (tenant_id, id, org_unit_id, kind, title, period, starts_at, place, study_minutes, agenda, status, held_on, opened, created_by, created_at)
    values (${tenant}, ${id}, ${orgUnitId}, 'theme_day', '主题党日', ${meeting.heldOn.slice(0, 7)}, ${`${meeting.heldOn}T09:00:00+08:00`}, '会议室', ${meeting.minutes}, '[]', ${meeting.status},
      ${meeting.status === 'held' ? meeting.heldOn : null}, ${meeting.opened}, '测试', now())`
  for (const { memberId, state, reason, madeUpOn } of meeting.lines) {
    await test.admin`insert into attendance (tenant_id, meeting_id, member_id, member_name, member_pinyin, has_vote, state, reason, made_up_on)
      values (${tenant}, ${id}, ${memberId}, '某', 'mou', true, ${state}, ${reason ?? null}, ${madeUpOn ?? null})`
  }
  return id
}

describe('学时 of a member [G3]', () => {
  it('is what a slow reading of every record adds up to', async () => {
    const people = bureau.secondPeople.slice(0, 3)
    const line = fc.record({ who: fc.integer({ min: 0, max: 2 }), state: fc.constantFrom<State>('present', 'online', 'leave', 'absent', 'exempt', 'expected'), isMadeUp: fc.boolean() }).map((each) => ({ ...each, isMadeUp: each.isMadeUp && (each.state === 'leave' || each.state === 'absent') }))
    const meeting = fc.record({
      year: fc.constantFrom('2024', '2025'), minutes: fc.constantFrom(0, 30, 45, 50, 100), opened: fc.boolean(), status: fc.constantFrom<'held' | 'planned'>('held', 'held', 'planned'),
      lines: fc.uniqueArray(line, { selector: ({ who }) => who, maxLength: 3 }),
    })
    const credit = fc.record({ who: fc.integer({ min: 0, max: 2 }), type: fc.constantFrom('course', 'quiz', 'self'), minutes: fc.integer({ min: 5, max: 200 }), year: fc.constantFrom('2024', '2025') })
    const [meetings, credits] = fc.sample(fc.tuple(fc.array(meeting, { minLength: 25, maxLength: 25 }), fc.array(credit, { minLength: 25, maxLength: 25 })), { numRuns: 1, seed: 7 })[0] ?? [[], []]
    for (const { year, lines, ...rest } of meetings) await hold(tenantId, bureau.second.id, { ...rest, heldOn: `${year}-05-06`, lines: lines.map(({ who, state, isMadeUp }) => ({ memberId: people[who] ?? '', state, madeUpOn: isMadeUp ? `${year}-05-20` : null })) })
    for (const { who, type, minutes, year } of credits) {
      await test.admin`insert into study_credits (tenant_id, member_id, source_type, source_id, org_unit_id, title, minutes, year, credited_on, ground, grounded_by, credited_at)
        values (${tenantId}, ${people[who] ?? ''}, ${type}, ${newId()}, ${bureau.second.id}, '某', ${minutes}, ${year}, ${`${year}-06-01`}, 'confirmed', '某', now())`
    }
    for (const year of ['2024', '2025']) {
      const found = await run((scope) => studyHoursOf(scope, { memberIds: people, year }))
      for (const [who, id] of people.entries()) {
        let minutes = 0
        for (const each of meetings) {
          const own = each.lines.find((one) => one.who === who)
          if (each.year === year && each.status === 'held' && each.opened && (own?.state === 'present' || own?.state === 'online' || own?.isMadeUp === true)) minutes += each.minutes
        }
        for (const each of credits) if (each.who === who && each.year === year) minutes += each.minutes
        expect(found.get(id)?.total ?? 0).toBe(Math.round((minutes * 100) / 45) / 100)
      }
    }
  })

  it('asks 32 of a member (EDU-01), 56 of a committee member (EDU-02), nothing of an old one (EDU-04), and finds no fault in duty', async () => {
    await hold(tenantId, bureau.first.id, { heldOn: '2026-03-03', minutes: 90, opened: true, status: 'held', lines: [{ memberId: member(0), state: 'present' }, { memberId: member(2), state: 'online' }, { memberId: member(3), state: 'leave', reason: 'duty' }, { memberId: member(5), state: 'exempt' }] })
    await hold(otherTenant, bureau.first.id, { heldOn: '2026-03-03', minutes: 90, opened: true, status: 'held', lines: [{ memberId: member(2), state: 'present' }] })
    const page = await run((scope) => branchHours(scope, { orgUnitId: bureau.first.id, year: '2026' }), publicity())
    const lines = new Map(page.members.map((line) => [line.memberId, line]))
    expect(lines.get(member(0))).toMatchObject({ requiredHours: 56, isCommittee: true, missingHours: 54, state: 'short', hours: { total: 2, meetings: 2 } })
    expect(lines.get(member(2))).toMatchObject({ requiredHours: 32, isCommittee: false, missingHours: 30, verdict: { citation: '《党员教育管理工作条例》第二十条' } })
    expect(lines.get(member(3))).toMatchObject({ hours: { total: 0 }, state: 'short', absences: [{ reason: 'duty', times: 1 }] })
    expect(lines.get(member(5))).toMatchObject({ state: 'exempt', missingHours: 0, verdict: { ruleId: 'EDU-04' } })
    expect(page.members.map(({ name }) => name)).toEqual(['白一鸣', '陈一鸣', '丁一鸣', '方一鸣', '高一鸣', '何一鸣'])
  })

  it('shows branches as means in the order of the tree, without the exempt, and small ones to members not at all', async () => {
    const { branches } = await run((scope) => hoursBoard(scope, { year: '2026' }))
    expect(branches).toMatchObject([{ name: '第一党支部', members: 6, exempt: 1, met: 0, short: 5, mean: 0.8 }, { name: '第二党支部', mean: 0 }])
    expect((await run((scope) => hoursBoard(scope, { year: '2026' }), publicity())).branches).toHaveLength(1)
    const boards = await run((scope) => studyBoards(scope, { year: '2026' }), learner(member(2)))
    expect(boards.branches.map(({ name, isOwn, mean }) => [name, isOwn, mean])).toEqual([['第一党支部', true, 0.8], ['第二党支部', false, 0]])
    expect(JSON.stringify(boards)).not.toContain('一鸣')
  })
})

describe('自学登记', () => {
  it('counts only after a second person of the branch has confirmed it, once, with its fact', async () => {
    const who = learner(member(2))
    const { id } = await run((scope) => declareStudy(scope, { title: '通读党章', note: '逐章学习并做了笔记', studiedOn: '2026-11-10', minutes: 90 }), who)
    expect((await run((scope) => myHours(scope, { year: '2026' }), who)).hours.self).toBe(0)
    expect((await run((scope) => listWaitingEntries(scope, { limit: 20 }), publicity())).items).toMatchObject([{ id, memberName: '丁一鸣', canDecide: true, hours: 2 }])
    await expect(run((scope) => decideEntry(scope, { id, isConfirmed: true }), { ...publicity(), actor: person('本人', member(2)) })).rejects.toMatchObject({ code: 'DECIDES_OWN_MATTER' })
    await expect(run((scope) => decideEntry(scope, { id, isConfirmed: true }), { access: accessOver(bureau.second.path, 'study.read', 'study.manage') })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(run((scope) => decideEntry(scope, { id, isConfirmed: true }), { access: accessOver(bureau.first.path, 'study.read') })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    const tries = await Promise.allSettled([1, 2].map(() => run((scope) => decideEntry(scope, { id, isConfirmed: true, minutes: 45 }), publicity())))
    expect(tries.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await run((scope) => myHours(scope, { year: '2026' }), who)).toMatchObject({ hours: { self: 1, total: 3 }, sources: [{ type: 'self', by: '宣传委员' }, { type: 'meeting' }] })
    expect(await run((scope) => factsOfSource(scope, { type: 'study_entry', id }))).toMatchObject([{ kind: 'study.hours', quantity: 1, period: '2026-11' }])
  })

  it('is sent back with a reason, taken back by the member, and refused for a day to come', async () => {
    const who = learner(member(3))
    const declare = (title: string) => run((scope) => declareStudy(scope, { title, note: '学习笔记', studiedOn: '2026-11-10', minutes: 60 }), who)
    const [back, gone] = [await declare('退回的'), await declare('撤回的')]
    await run((scope) => decideEntry(scope, { id: back.id, isConfirmed: false, answer: '请补充学习内容' }), publicity())
    await run((scope) => withdrawEntry(scope, gone), who)
    expect((await run((scope) => myHours(scope, { year: '2026' }), who)).entries).toMatchObject([{ title: '退回的', state: 'returned', answer: '请补充学习内容' }])
    await expect(run((scope) => declareStudy(scope, { title: '明天', note: '学习', studiedOn: '2026-11-23', minutes: 60 }), who)).rejects.toMatchObject({ code: 'STUDY_DATE' })
    await expect(run((scope) => withdrawEntry(scope, back), learner(member(4)))).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('confirms a course without quiz the same way and credits it once', async () => {
    const courseId = await run(async (scope) => {
      const { id } = await createCourse(scope, { orgUnitId: bureau.root.id, audienceUnitId: bureau.root.id, title: '阅读课程', minutes: 90 })
      await saveCourse(scope, { id, edition: 1, audienceUnitId: bureau.root.id, title: '阅读课程', content: { summary: '', minutes: 90, quizId: null, sections: [{ id: 'a', kind: 'text', title: '甲', body: '乙' }] } })
      await publishCourse(scope, { id, edition: 2 })
      return id
    })
    const who = learner(member(4))
    const { id } = await run((scope) => declareCourse(scope, { courseId, note: '' }), who)
    await expect(run((scope) => declareCourse(scope, { courseId, note: '' }), who)).rejects.toMatchObject({ code: 'COURSE_DECLARED' })
    await run((scope) => decideEntry(scope, { id, isConfirmed: true }), publicity())
    expect((await run((scope) => myHours(scope, { year: '2026' }), who)).hours.courses).toBe(2)
    await expect(run((scope) => declareCourse(scope, { courseId, note: '' }), who)).rejects.toMatchObject({ code: 'COURSE_CREDITED' })
  })
})

describe('学习证明', () => {
  it('is issued once the hours are met, with one number that can be verified, and not before', async () => {
    const who = learner(member(2))
    await expect(run((scope) => exportMyCertificate(scope, { year: '2026' }), who)).rejects.toMatchObject({ code: 'CERTIFICATE_NOT_DUE' })
    const everybody = [2, 3, 4].map((index) => ({ memberId: member(index), state: 'present' as const }))
    await hold(tenantId, bureau.first.id, { heldOn: '2026-06-01', minutes: 600, opened: true, status: 'held', lines: everybody })
    await hold(tenantId, bureau.first.id, { heldOn: '2026-06-02', minutes: 840, opened: true, status: 'held', lines: everybody })
    const files = await Promise.all([2, 2, 3, 4].map((index) => run((scope) => exportMyCertificate(scope, { year: '2026' }), learner(member(index)))))
    expect(files[0]?.number).toBe(files[1]?.number)
    expect(new Set(files.map(({ number }) => number)).size).toBe(3)
    expect(files.map(({ number }) => number).toSorted()).toContain('学证〔2026〕0001号')
    expect(Buffer.from(files[0]?.contentBase64 ?? '', 'base64').subarray(0, 5).toString()).toBe('%PDF-')
    const number = files[0]?.number ?? ''
    const [row] = await test.admin`select code from study_certificates where number = ${number} and tenant_id = ${tenantId}`
    const code = String(row?.['code'])
    expect(await run((scope) => verifyCertificate(scope, { number, code }), publicity())).toMatchObject({ certificate: { memberName: '丁一鸣', hours: 35, hoursNow: 35 } })
    expect(await run((scope) => verifyCertificate(scope, { number, code: 'FALSCH22' }))).toEqual({ certificate: null })
    expect(await inTestScope(test, otherTenant, (scope) => verifyCertificate(scope, { number, code }))).toEqual({ certificate: null })
  })

  it('is, with everything else, in what the member may take home, and in nobody else\'s', async () => {
    const mine = await run((scope) => studyDataPart.collect(scope, member(2)))
    expect(mine).toMatchObject({ certificates: [{ year: '2026' }], entries: [{ title: '通读党章', state: 'confirmed', decidedBy: '宣传委员' }], credits: [{ title: '自学：通读党章', minutes: 45 }] })
    expect(await inTestScope(test, otherTenant, (scope) => studyDataPart.collect(scope, member(2)))).toMatchObject({ certificates: [], entries: [], credits: [] })
  })

  it('judges a past year by its last day', async () => {
    const past = await run((scope) => myHours(scope, { year: '2025' }), { ...learner(bureau.secondPeople[0] ?? ''), clock: fixedClock('2026-02-01T01:00:00Z') })
    expect(past).toMatchObject({ isCommittee: true, requiredHours: 56, state: 'missed' })
  })
})

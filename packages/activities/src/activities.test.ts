import { createTestDatabase, inTestScope, type TestDatabase, type TestScopeOptions } from '@dangjian/db/testing'
import type { Scope } from '@dangjian/db'
import { fixedClock, newId } from '@dangjian/kernel'
import { factsOfSource } from '@dangjian/scoring'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  cancelActivity, createActivity, editActivity, enrol, enrolFor, exportCertificate, getActivity, getWork, listActivities, listWorks, myEvent, myEvents, recordAttendance, reportActivity, reviewWork, shownWorks, submitWork, trainingCoverage, trainingHoursOf, withdraw,
  withdrawFor, withdrawWork, type CreateActivityInput,
} from './index.ts'
import { accessOver, layGround, person, type Ground } from './testing/ground.ts'

const here = newId()
const elsewhere = newId()
const SIZE = 52
let test: TestDatabase
let ground: Ground

beforeAll(async () => {
  test = await createTestDatabase()
  ground = await inTestScope(test, here, (scope) => layGround(scope, SIZE))
  await inTestScope(test, elsewhere, (scope) => layGround(scope, 1))
})
afterAll(() => test.drop())

const run = <T>(work: (scope: Scope) => Promise<T>, options: TestScopeOptions = {}): Promise<T> => inTestScope(test, here, work, options)
const memberId = (index: number): string => ground.firstPeople[index] ?? ''
const as = (index: number): TestScopeOptions => ({ actor: person('党员', memberId(index)), access: accessOver(ground.first.path, 'self.read') })
const secretary = (): TestScopeOptions => ({ actor: person('书记', memberId(0)), access: accessOver(ground.first.path, 'activity.read', 'activity.manage', 'self.read') })
const after: TestScopeOptions = { clock: fixedClock('2026-11-26T04:00:00Z') }

const lecture = (more: Partial<CreateActivityInput> = {}): CreateActivityInput => ({
  orgUnitId: ground.root.id, kind: 'lecture', title: '宪法讲座', audienceUnitId: ground.root.id, enrolFrom: '2026-11-20T00:00:00+08:00', enrolUntil: '2026-11-24T18:00:00+08:00', hours: 2,
  sessions: [{ startsAt: '2026-11-25T15:00:00+08:00', endsAt: '2026-11-25T17:00:00+08:00', place: '四楼会议室', places: 2 }], ...more,
})
const arrange = async (more: Partial<CreateActivityInput> = {}): Promise<{ id: string; sessionId: string }> => {
  const { id, sessionIds } = await run((scope) => createActivity(scope, lecture(more)))
  return { id, sessionId: sessionIds[0] ?? '' }
}
const told = (index: number, like: string) => test.admin`select r.member_id from notice_recipients r join notices n on n.tenant_id = r.tenant_id and n.id = r.notice_id where r.tenant_id = ${here} and r.member_id = ${memberId(index)} and n.matter like ${like}`

describe('enrolment [G10]', () => {
  it('gives the last place to one of fifty who ask at once and keeps the others waiting in one order', async () => {
    const { id, sessionId } = await arrange({ sessions: [{ startsAt: '2026-11-25T15:00:00+08:00', endsAt: '2026-11-25T17:00:00+08:00', place: '四楼会议室', places: 1 }] })
    const answers = await Promise.all(Array.from({ length: 50 }, (_, index) => run((scope) => enrol(scope, { activityId: id, sessionId }), as(index))))
    expect(answers.filter(({ state }) => state === 'enrolled')).toHaveLength(1)
    expect(answers.flatMap(({ position }) => (position === null ? [] : [position])).sort((a, b) => a - b)).toEqual(Array.from({ length: 49 }, (_, index) => index + 1))
    const winner = answers.findIndex(({ state }) => state === 'enrolled')
    const next = answers.findIndex(({ position }) => position === 1)
    // The winner leaves from two devices at once: one place is free once.
    const left = await Promise.allSettled([run((scope) => withdraw(scope, { activityId: id }), as(winner)), run((scope) => withdraw(scope, { activityId: id }), as(winner))])
    expect(left.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const [session] = (await run((scope) => getActivity(scope, { id }))).sessions
    expect(session).toMatchObject({ enrolled: 1, waiting: 48 })
    expect((await run((scope) => myEvent(scope, { id }), as(next))).standing).toBe('enrolled')
    expect(await told(next, 'activity.promoted:%')).toHaveLength(1)
  })

  it('refuses before the window, after it, twice, and for people it is not for', async () => {
    const { id, sessionId } = await arrange({ audienceUnitId: ground.first.id })
    const early = { ...as(1), clock: fixedClock('2026-11-19T00:00:00Z') }
    await expect(run((scope) => enrol(scope, { activityId: id, sessionId }), early)).rejects.toMatchObject({ code: 'ENROLMENT_NOT_OPEN' })
    await expect(run((scope) => enrol(scope, { activityId: id, sessionId }), { ...as(1), clock: fixedClock('2026-11-24T10:00:00Z') })).rejects.toMatchObject({ code: 'ENROLMENT_CLOSED' })
    await run((scope) => enrol(scope, { activityId: id, sessionId }), as(1))
    await expect(run((scope) => enrol(scope, { activityId: id, sessionId }), as(1))).rejects.toMatchObject({ code: 'ALREADY_ENROLLED' })
    const stranger = { actor: person('外支部', ground.secondPeople[1] ?? ''), access: accessOver(ground.second.path, 'self.read') }
    await expect(run((scope) => enrol(scope, { activityId: id, sessionId }), stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(run((scope) => enrol(scope, { activityId: id, sessionId }), { actor: person('无党员') })).rejects.toMatchObject({ code: 'NOT_A_MEMBER' })
    await expect(inTestScope(test, elsewhere, (scope) => getActivity(scope, { id }))).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('lets a secretary enrol the own branch for others, tells them, and nobody of another branch', async () => {
    const { id, sessionId } = await arrange()
    await expect(run((scope) => enrolFor(scope, { activityId: id, sessionId, memberIds: [ground.secondPeople[1] ?? ''] }), secretary())).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await run((scope) => enrolFor(scope, { activityId: id, sessionId, memberIds: [memberId(3), memberId(4), memberId(5)] }), secretary())).toEqual({ enrolled: 2, waiting: 1, already: 0 })
    expect(await told(4, 'activity.enrolled:%')).toHaveLength(1)
    await run((scope) => enrol(scope, { activityId: id, sessionId }), { actor: person('外支部', ground.secondPeople[1] ?? ''), access: accessOver(ground.second.path, 'self.read') })
    const seen = await run((scope) => getActivity(scope, { id }), secretary())
    expect(seen).toMatchObject({ canManage: false, isPartial: true })
    expect(seen.sessions[0]?.people.map(({ memberId: one }) => one)).toEqual([memberId(3), memberId(4), memberId(5)])
    const first = seen.sessions[0]?.people[0]?.id ?? ''
    expect(await run((scope) => withdrawFor(scope, { enrolmentId: first, reason: '当日执勤' }), secretary())).toEqual({ promoted: 1 })
    // Only who had waited is marked as moved up.
    expect((await run((scope) => getActivity(scope, { id }), secretary())).sessions[0]?.people.map(({ promotedAt }) => promotedAt !== null)).toEqual([false, true])
    await expect(run((scope) => createActivity(scope, lecture()), secretary())).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(run((scope) => cancelActivity(scope, { id, reason: '改期' }), secretary())).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })

  it('gives new places to the waiting, refuses fewer places than people, and tells everybody of a change and of the end once', async () => {
    const { id, sessionId } = await arrange()
    for (const index of [6, 7, 8]) await run((scope) => enrol(scope, { activityId: id, sessionId }), as(index))
    const change = (places: number, place: string, version: number) => run((scope) => editActivity(scope, {
      id, version, title: '宪法讲座', summary: '', enrolFrom: '2026-11-20T00:00:00+08:00', enrolUntil: '2026-11-24T18:00:00+08:00',
      sessions: [{ id: sessionId, startsAt: '2026-11-25T15:00:00+08:00', endsAt: '2026-11-25T17:00:00+08:00', place, places }],
    }))
    await expect(change(1, '四楼会议室', 1)).rejects.toMatchObject({ code: 'PLACES_BELOW_ENROLLED' })
    await change(3, '二楼礼堂', 1)
    await expect(change(3, '二楼礼堂', 1)).rejects.toMatchObject({ code: 'ACTIVITY_CHANGED' })
    expect((await run((scope) => getActivity(scope, { id }))).sessions[0]).toMatchObject({ enrolled: 3, waiting: 0 })
    expect(await told(6, 'activity.changed:%')).toHaveLength(1)
    expect(await run((scope) => cancelActivity(scope, { id, reason: '场地检修' }))).toEqual({ told: 3 })
    expect(await told(8, 'activity.cancelled:%')).toHaveLength(1)
    await expect(run((scope) => enrol(scope, { activityId: id, sessionId }), as(9))).rejects.toMatchObject({ code: 'ACTIVITY_CANCELLED' })
    expect((await run((scope) => myEvents(scope), as(6))).upcoming.find((one) => one.id === id)).toMatchObject({ isCancelled: true, standing: 'enrolled' })
  })
})

describe('attendance, hours and report', () => {
  it('is recorded for everybody by a person, gives facts and hours, and a correction takes back what no longer holds', async () => {
    const { id, sessionId } = await arrange()
    for (const index of [10, 11]) await run((scope) => enrol(scope, { activityId: id, sessionId }), as(index))
    const [one, two] = (await run((scope) => getActivity(scope, { id }))).sessions[0]?.people.map((line) => line.id) ?? []
    const record = (lines: Array<{ enrolmentId: string; state: 'present' | 'absent' | 'leave'; hours?: number }>, options: TestScopeOptions = after) => run((scope) => recordAttendance(scope, { activityId: id, sessionId, lines }), options)
    await expect(record([{ enrolmentId: one ?? '', state: 'present' }], {})).rejects.toMatchObject({ code: 'SESSION_NOT_BEGUN' })
    await expect(record([{ enrolmentId: one ?? '', state: 'present' }])).rejects.toMatchObject({ code: 'ATTENDANCE_INCOMPLETE' })
    await expect(record([{ enrolmentId: one ?? '', state: 'present', hours: 3 }, { enrolmentId: two ?? '', state: 'leave' }])).rejects.toMatchObject({ code: 'HOURS_ABOVE_SESSION' })
    expect(await record([{ enrolmentId: one ?? '', state: 'present' }, { enrolmentId: two ?? '', state: 'leave' }])).toMatchObject({ present: 1, people: 2 })
    const hours = () => run((scope) => trainingHoursOf(scope, { memberIds: [memberId(10), memberId(11)], year: 2026 }))
    expect(await hours()).toEqual(new Map([[memberId(10), { hours: 2, trainingHours: 0, trainings: 0 }]]))
    await expect(record([{ enrolmentId: one ?? '', state: 'present' }])).rejects.toMatchObject({ code: 'NOTHING_TO_CORRECT' })
    await record([{ enrolmentId: one ?? '', state: 'absent' }, { enrolmentId: two ?? '', state: 'present', hours: 1.5 }])
    expect(await hours()).toEqual(new Map([[memberId(11), { hours: 1.5, trainingHours: 0, trainings: 0 }]]))
    const facts = await run((scope) => factsOfSource(scope, { type: 'activity', id }))
    const sum = (subject: string, kind: string): number => facts.filter((fact) => fact.subjectId === subject && fact.kind === kind).reduce((total, { quantity }) => total + quantity, 0)
    expect([sum(memberId(10), 'activity.attended'), sum(memberId(10), 'study.hours'), sum(memberId(11), 'activity.attended')]).toEqual([0, 0, 1])
    expect(sum(memberId(11), 'study.hours')).toBeCloseTo(1.5)
    await run((scope) => reportActivity(scope, { id, report: '讲座按期举行。' }), after)
    expect(await run((scope) => getActivity(scope, { id }), after)).toMatchObject({ phase: 'recorded', report: '讲座按期举行。' })
  })
})

describe('works [L5]', () => {
  it('are shown after another person has looked at them, only to whom the activity was for, and taken back by their author', async () => {
    const { id } = await arrange({ kind: 'speech_contest', audienceUnitId: ground.first.id })
    const { id: workId } = await run((scope) => submitWork(scope, { activityId: id, kind: 'speech', title: '忠诚', body: '演讲稿正文' }), as(20))
    expect((await run((scope) => shownWorks(scope), as(21))).items).toEqual([])
    await expect(run((scope) => getWork(scope, { id: workId }), as(21))).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const author: TestScopeOptions = { actor: person('作者', memberId(20)) }
    await expect(run((scope) => reviewWork(scope, { id: workId, isShown: true }), author)).rejects.toMatchObject({ code: 'DECIDES_OWN_MATTER' })
    await expect(run((scope) => reviewWork(scope, { id: workId, isShown: false }))).rejects.toMatchObject({ code: 'REVIEW_NOTE_REQUIRED' })
    await run((scope) => reviewWork(scope, { id: workId, isShown: true }))
    expect((await run((scope) => shownWorks(scope), as(21))).items.map(({ title }) => title)).toEqual(['忠诚'])
    expect((await run((scope) => shownWorks(scope), { actor: person('外支部', ground.secondPeople[1] ?? ''), access: accessOver(ground.second.path, 'self.read') })).items).toEqual([])
    await run((scope) => withdrawWork(scope, { id: workId }), as(20))
    expect((await run((scope) => shownWorks(scope), as(21))).items).toEqual([])
    expect((await run((scope) => listWorks(scope, { activityId: id }))).items).toEqual([])
  })
})

describe('training of cadres [S12]', () => {
  it('enrols by the quota of units, members and named people alike, gives numbered certificates, and shows who was trained', async () => {
    const { id, sessionIds } = await run((scope) => createActivity(scope, lecture({
      kind: 'training_session', title: '党务干部培训班', audiencePosts: ['secretary'], hours: 24, certificateWord: '公训',
      sessions: [{ startsAt: '2026-11-25T09:00:00+08:00', endsAt: '2026-11-27T17:00:00+08:00', place: '警校', places: 3, quotas: [{ orgUnitId: ground.root.id, unitName: '某分局', places: 2 }, { unitName: '某市局', places: 1 }] }],
    })))
    const sessionId = sessionIds[0] ?? ''
    await expect(run((scope) => enrol(scope, { activityId: id, sessionId }), as(1))).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await run((scope) => enrol(scope, { activityId: id, sessionId }), as(0))
    const quotaId = (await run((scope) => getActivity(scope, { id }))).sessions[0]?.quotas[1]?.id ?? ''
    expect(await run((scope) => enrolFor(scope, { activityId: id, sessionId, participants: [{ quotaId, name: '甲某' }, { quotaId, name: '乙某' }] }))).toEqual({ enrolled: 1, waiting: 1, already: 0 })
    const people = (await run((scope) => getActivity(scope, { id }))).sessions[0]?.people.filter(({ state }) => state === 'enrolled') ?? []
    await expect(run((scope) => exportCertificate(scope, { enrolmentId: people[0]?.id ?? '' }), as(0))).rejects.toMatchObject({ code: 'CERTIFICATE_EARLY' })
    const before = await run((scope) => trainingCoverage(scope), after)
    expect(before.secretaries).toEqual({ total: 2, trained: 0 })
    await run((scope) => recordAttendance(scope, { activityId: id, sessionId, lines: people.map((line) => ({ enrolmentId: line.id, state: 'present' })) }), after)
    const file = await run((scope) => exportCertificate(scope, { enrolmentId: people[0]?.id ?? '' }), { ...as(0), ...after })
    expect(Buffer.from(file.contentBase64, 'base64').subarray(0, 5).toString()).toBe('%PDF-')
    expect(file.fileName).toContain('公训〔2026〕1期0001号')
    await expect(run((scope) => exportCertificate(scope, { enrolmentId: people[0]?.id ?? '' }), { ...as(2), ...after })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const coverage = await run((scope) => trainingCoverage(scope), after)
    expect(coverage.secretaries).toEqual({ total: 2, trained: 1 })
    expect(coverage.lines.map(({ trainings, verdict }) => [trainings, verdict.ruleId, verdict.outcome])).toEqual([[1, 'BR-25', 'ok'], [0, 'BR-25', 'due']])
    expect(await run((scope) => trainingHoursOf(scope, { memberIds: [memberId(0)], year: 2026 }))).toEqual(new Map([[memberId(0), { hours: 24, trainingHours: 24, trainings: 1 }]]))
    expect((await run((scope) => listActivities(scope, { training: true }), after)).items).toMatchObject([{ title: '党务干部培训班', places: 3, enrolled: 2, waiting: 1, present: 2 }])
  })
  it('is not held by a branch itself, unless elsewhere', async () => {
    const own = { ...lecture({ kind: 'training_session' }), orgUnitId: ground.first.id, audienceUnitId: ground.first.id }
    await expect(run((scope) => createActivity(scope, own), secretary())).rejects.toMatchObject({ code: 'TRAINING_HOST_UNFIT' })
    await expect(run((scope) => createActivity(scope, { ...own, hostName: '某县委组织部' }), secretary())).resolves.toHaveProperty('id')
    await expect(run((scope) => createActivity(scope, { ...own, hostName: '某县委组织部', audienceUnitId: ground.second.id }), secretary())).rejects.toMatchObject({ code: 'AUDIENCE_OUTSIDE' })
    await expect(run((scope) => createActivity(scope, lecture({ enrolUntil: '2026-11-19T00:00:00+08:00' })))).rejects.toMatchObject({ code: 'ENROLMENT_WINDOW' })
  })
})

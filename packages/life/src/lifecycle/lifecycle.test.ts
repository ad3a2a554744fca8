import { systemActor, type Actor } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { createTestDatabase, inTestScope, type TestDatabase } from '@dangjian/db/testing'
import { AppError, fixedClock, newId } from '@dangjian/kernel'
import { factsOfSource } from '@dangjian/scoring'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  appendToRecord, archivePastYears, archiveRecord, cancelMeeting, checkRecord, complianceMatrix, correctRecord, editPlan, getMeeting, listMeetings, myActivity, notifyMeeting, planMeeting, recordAtOnce, recordMakeUp, recordMeeting, replyToMeeting, returnRecord,
} from '../index.ts'
import { accessOver, foundBureau, secretaryOf, type Bureau } from '../testing/bureau.ts'

let test: TestDatabase
let bureau: Bureau
const mine = newId()
const theirs = newId()
const recorder: Actor = { kind: 'account', accountId: newId(), memberId: null, name: '白一平' }
const checker: Actor = { kind: 'account', accountId: newId(), memberId: null, name: '陈二川' }

beforeAll(async () => {
  test = await createTestDatabase()
  bureau = await inTestScope(test, mine, foundBureau)
  await inTestScope(test, theirs, foundBureau)
})
afterAll(() => test.drop())

const by = <T>(actor: Actor, work: (scope: Scope) => Promise<T>, options = {}) => inTestScope(test, mine, work, { actor, ...options })
const codeOf = (work: Promise<unknown>): Promise<string> => work.then(() => 'done', (error: unknown) => (error instanceof AppError ? error.code : String(error)))
const day = (over: Partial<Parameters<typeof planMeeting>[1]> = {}) => ({ orgUnitId: bureau.branch.id, kind: 'theme_day' as const, title: '11月主题党日', date: '2026-11-20', time: '15:00', place: '四楼会议室', ...over })
const everybody = (state: 'present' | 'online' = 'present') => bureau.people.map((memberId) => ({ memberId, state }))
const record = (id: string, over: Partial<Parameters<typeof recordMeeting>[1]> = {}) => ({ id, heldOn: '2026-11-20', chairMemberId: bureau.people[0] ?? '', attendance: everybody(), minutes: '开展主题党日。', ...over })
const recorded = (plan: Partial<Parameters<typeof planMeeting>[1]> = {}, over: Partial<Parameters<typeof recordMeeting>[1]> = {}) =>
  by(recorder, async (scope) => {
    const { id } = await planMeeting(scope, day(plan))
    await recordMeeting(scope, record(id, over))
    return getMeeting(scope, { id })
  })
const auditOf = async (id: string, action: string): Promise<number> =>
  (await test.admin<{ n: number }[]>`select count(*)::int as n from audit_entries where tenant_id = ${mine} and subject_id = ${id} and action = ${action}`)[0]?.n ?? 0

describe('a record on its way', () => {
  it('goes from plan to archive, each step by whom and when, and is read by its members once archived', async () => {
    const { id, told } = await by(recorder, (scope) => planMeeting(scope, day({ notify: true })))
    expect(told).toBe(8)
    expect(await by(recorder, (scope) => getMeeting(scope, { id }))).toMatchObject({ stage: 'notified' })
    await by(recorder, (scope) => recordMeeting(scope, record(id)))
    const held = await by(checker, (scope) => getMeeting(scope, { id }))
    expect(held).toMatchObject({ stage: 'pending', can: { check: true, isOwnRecord: false } })
    const member: Actor = { kind: 'account', accountId: newId(), memberId: bureau.people[4] ?? '', name: '高五常' }
    expect(await by(member, (scope) => myActivity(scope, { id }))).toMatchObject({ stage: 'pending', minutes: null })
    const checked = await by(checker, (scope) => checkRecord(scope, { id, version: held.version }))
    await by(checker, (scope) => archiveRecord(scope, { id, version: checked.version }))
    expect((await by(checker, (scope) => getMeeting(scope, { id }))).steps.map(({ kind, by: name }) => [kind, name])).toEqual([
      ['planned', '白一平'], ['notified', '白一平'], ['recorded', '白一平'], ['checked', '陈二川'], ['archived', '陈二川'],
    ])
    expect(await by(member, (scope) => myActivity(scope, { id }))).toMatchObject({ stage: 'archived', minutes: '开展主题党日。' })
  })

  it('is never checked or sent back by who recorded or corrected it', async () => {
    const held = await recorded()
    const { id } = held
    expect(held.can).toMatchObject({ check: false, isOwnRecord: true })
    expect(await codeOf(by(recorder, (scope) => checkRecord(scope, { id, version: held.version })))).toBe('CHECK_OWN_RECORD')
    expect(await codeOf(by(recorder, (scope) => returnRecord(scope, { id, version: held.version, reason: '问' })))).toBe('CHECK_OWN_RECORD')
    await by(checker, (scope) => correctRecord(scope, { id, reason: '笔误', minutes: '开展主题党日，集中学习。' }))
    const { version } = await by(checker, (scope) => getMeeting(scope, { id }))
    expect(version).toBe(held.version + 1)
    expect(await codeOf(by(checker, (scope) => checkRecord(scope, { id, version })))).toBe('CHECK_OWN_RECORD')
    expect((await by(checker, (scope) => listMeetings(scope, { toCheck: true }))).items.map((item) => item.id)).not.toContain(id)
  })

  it('sent back with a question it waits for the answer, which brings it to be checked again', async () => {
    const held = await recorded()
    const { id } = held
    const returned = await by(checker, (scope) => returnRecord(scope, { id, version: held.version, reason: '集中学习多少分钟？' }))
    expect(await by(recorder, (scope) => getMeeting(scope, { id }))).toMatchObject({ stage: 'returned', question: { by: '陈二川', reason: '集中学习多少分钟？' } })
    expect(await codeOf(by(checker, (scope) => checkRecord(scope, { id, version: returned.version })))).toBe('RECORD_RETURNED')
    await by(recorder, (scope) => correctRecord(scope, { id, reason: '答复核对的问题', answer: '集中学习60分钟。' }))
    const amended = await by(checker, (scope) => getMeeting(scope, { id }))
    expect(amended).toMatchObject({ stage: 'pending', question: null, version: returned.version + 1, corrections: [{ changes: [{ field: 'answer', after: '集中学习60分钟。' }] }] })
    expect(await codeOf(by(checker, (scope) => checkRecord(scope, { id, version: returned.version })))).toBe('RECORD_CHANGED')
    expect(await codeOf(by(checker, (scope) => checkRecord(scope, { id, version: amended.version })))).toBe('done')
  })

  it('archived it stays as it is; supplements stand behind it', async () => {
    const held = await recorded()
    const { id } = held
    expect(await codeOf(by(checker, (scope) => archiveRecord(scope, { id, version: held.version })))).toBe('RECORD_NOT_CHECKED')
    expect(await codeOf(by(recorder, (scope) => appendToRecord(scope, { id, kind: 'supplement', text: '补充', reason: '漏记' })))).toBe('RECORD_NOT_CHECKED')
    const { version } = await by(checker, (scope) => checkRecord(scope, { id, version: held.version }))
    await by(checker, (scope) => archiveRecord(scope, { id, version }))
    expect(await codeOf(by(recorder, (scope) => correctRecord(scope, { id, reason: '笔误', minutes: '改写' })))).toBe('RECORD_ARCHIVED')
    expect(await codeOf(by(recorder, (scope) => recordMakeUp(scope, { id, memberIds: [bureau.people[1] ?? ''], heldOn: '2026-11-21' })))).toBe('RECORD_ARCHIVED')
    await by(recorder, (scope) => appendToRecord(scope, { id, kind: 'supplement', text: '活动后走访了两户居民。', reason: '漏记' }))
    expect(await by(recorder, (scope) => getMeeting(scope, { id }))).toMatchObject({ minutes: '开展主题党日。', corrections: [{ reason: '漏记', changes: [{ field: 'supplement', after: '活动后走访了两户居民。' }] }] })
  })

  it('is archived by the year when it was checked, whoever forgot it, and waits when it was not', async () => {
    const [checked, pending] = [await recorded(), await recorded()]
    await by(checker, (scope) => checkRecord(scope, { id: checked.id, version: checked.version }))
    expect(await by(recorder, archivePastYears)).toBe(0)
    const nextYear = { clock: fixedClock('2027-01-03T01:00:00Z') }
    expect(await by(systemActor('period-closing'), archivePastYears, nextYear)).toBeGreaterThan(0)
    expect(await by(systemActor('period-closing'), archivePastYears, nextYear)).toBe(0)
    expect((await by(recorder, (scope) => getMeeting(scope, { id: checked.id }))).steps.at(-1)).toMatchObject({ kind: 'archived', by: '系统' })
    expect((await by(recorder, (scope) => getMeeting(scope, { id: pending.id }))).stage).toBe('pending')
  })

  it('is checked by exactly one of fifty persons, with one line in the audit trail', async () => {
    const { id, version } = await recorded()
    const outcomes = await Promise.all(Array.from({ length: 50 }, (_, index) => codeOf(by({ ...checker, accountId: newId(), name: `核对人${index}` }, (scope) => checkRecord(scope, { id, version })))))
    expect(outcomes.filter((code) => code === 'done')).toHaveLength(1)
    expect(outcomes.filter((code) => code === 'RECORD_ALREADY_CHECKED')).toHaveLength(49)
    expect(await auditOf(id, 'meeting.record-checked')).toBe(1)
  })

  it('is hidden from other tenants and branches, and its acts ask for their permissions', async () => {
    const { id, version } = await recorded()
    expect(await codeOf(inTestScope(test, theirs, (scope) => checkRecord(scope, { id, version }), { actor: checker }))).toBe('NOT_FOUND')
    expect(await codeOf(by(checker, (scope) => checkRecord(scope, { id, version }), { access: accessOver(bureau.small.path, 'meeting.read', 'meeting.check') }))).toBe('NOT_FOUND')
    const noCheck = { access: secretaryOf(bureau.branch.path) }
    for (const act of [checkRecord, archiveRecord]) expect(await codeOf(by(checker, (scope) => act(scope, { id, version }), noCheck))).toBe('FORBIDDEN')
    expect(await codeOf(by(checker, (scope) => returnRecord(scope, { id, version, reason: '问' }), noCheck))).toBe('FORBIDDEN')
    expect(await codeOf(by(checker, (scope) => notifyMeeting(scope, { id }), { access: accessOver(bureau.branch.path, 'meeting.read') }))).toBe('FORBIDDEN')
    expect(await auditOf(id, 'meeting.record-checked')).toBe(0)
  })

  it('reaches no unlawful state whatever is called in whatever order', async () => {
    const acts = ['notify', 'record', 'cancel', 'check', 'return', 'correct', 'archive', 'append', 'makeUp', 'move'] as const
    const lawful: Record<string, readonly string[]> = {
      planned: ['planned', 'notified', 'pending', 'cancelled'], notified: ['notified', 'planned', 'pending', 'cancelled'], pending: ['pending', 'returned', 'checked'],
      returned: ['returned', 'pending'], checked: ['checked', 'pending', 'archived'], archived: ['archived'], cancelled: ['cancelled'],
    }
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.constantFrom(...acts), fc.boolean()), { minLength: 3, maxLength: 7 }), async (calls) => {
        const { id } = await by(recorder, (scope) => planMeeting(scope, day()))
        for (const [act, isRecorder] of calls) {
          const actor = isRecorder ? recorder : checker
          const before = await by(actor, (scope) => getMeeting(scope, { id }))
          const { version } = before
          await codeOf(by(actor, async (scope) => {
            if (act === 'notify') await notifyMeeting(scope, { id })
            if (act === 'record') await recordMeeting(scope, record(id, { attendance: everybody().map((line, index) => (index === 1 ? { ...line, state: 'leave', reason: 'duty' } : line)) }))
            if (act === 'cancel') await cancelMeeting(scope, { id, reason: '勤务' })
            if (act === 'check') await checkRecord(scope, { id, version })
            if (act === 'return') await returnRecord(scope, { id, version, reason: '问' })
            if (act === 'correct') await correctRecord(scope, { id, reason: '补正', answer: '已核对' })
            if (act === 'archive') await archiveRecord(scope, { id, version })
            if (act === 'append') await appendToRecord(scope, { id, kind: 'supplement', text: '补充', reason: '漏记' })
            if (act === 'makeUp') await recordMakeUp(scope, { id, memberIds: [bureau.people[1] ?? ''], heldOn: '2026-11-21' })
            if (act === 'move') await editPlan(scope, { id, version, time: '16:00' })
          }))
          const after = await by(actor, (scope) => getMeeting(scope, { id }))
          expect(lawful[before.stage], `${act} in ${before.stage}`).toContain(after.stage)
          if (after.stage === 'checked' && before.stage === 'pending') expect(before.can.isOwnRecord).toBe(false)
          if (before.stage === 'archived') expect([after.minutes, after.roster]).toEqual([before.minutes, before.roster])
          expect(after.steps.slice(0, before.steps.length)).toEqual(before.steps)
        }
      }),
      { numRuns: 6 },
    )
  })
})

describe('late entry (补录)', () => {
  it('needs a reason after the end of the period or more than seven days later, and carries its mark everywhere', async () => {
    const { id } = await by(recorder, (scope) => planMeeting(scope, day({ title: '10月主题党日', date: '2026-10-28' })))
    expect(await codeOf(by(recorder, (scope) => recordMeeting(scope, record(id, { heldOn: '2026-10-28' }))))).toBe('LATE_REASON_REQUIRED')
    const result = await by(recorder, (scope) => recordMeeting(scope, record(id, { heldOn: '2026-10-28', lateReason: '当月全员安保' })))
    expect(result.lateEntry).toEqual({ reason: '当月全员安保', enteredOn: '2026-11-22' })
    expect((await by(recorder, (scope) => getMeeting(scope, { id }))).lateEntry).toEqual(result.lateEntry)
    expect((await by(recorder, (scope) => listMeetings(scope, { isLate: true }))).items).toMatchObject([{ id, isLate: true }])
  })

  it('is none within seven days in its period, whatever reason is given', async () => {
    expect((await recorded({}, { lateReason: '不需要' })).lateEntry).toBeNull()
  })
})

describe('people on shifts', () => {
  it('choose a second session, and who caught up later has attended like everybody', async () => {
    const clock = fixedClock('2026-11-19T01:00:00Z')
    const { id } = await by(recorder, (scope) => planMeeting(scope, day({ studyMinutes: 45, second: { date: '2026-11-21', time: '09:00', place: '值班室' } })), { clock })
    const member: Actor = { kind: 'account', accountId: newId(), memberId: bureau.people[2] ?? '', name: '丁三立' }
    await by(member, (scope) => replyToMeeting(scope, { id, reply: 'coming', session: 2 }), { clock })
    const [, late = '', shift = '', online = ''] = bureau.people
    await by(recorder, (scope) => recordMeeting(scope, record(id, {
      attendance: bureau.people.map((memberId) => (memberId === late ? { memberId, state: 'leave', reason: 'duty' } : memberId === online ? { memberId, state: 'online' } : { memberId, state: 'present', ...(memberId === shift ? { session: 2 as const } : {}) })),
    })))
    const facts = async (memberId: string) => (await by(recorder, (scope) => factsOfSource(scope, { type: 'meeting', id }))).filter((fact) => fact.subjectId === memberId).map((fact) => [fact.kind, fact.quantity])
    for (const memberId of [shift, online]) expect(await facts(memberId)).toEqual([['life.attended', 1], ['study.hours', 1]])
    expect(await facts(late)).toEqual([])
    await by(recorder, (scope) => recordMakeUp(scope, { id, memberIds: [late], heldOn: '2026-11-22' }))
    expect(await facts(late)).toEqual([['life.attended', 1], ['study.hours', 1]])
    expect(await codeOf(by(recorder, (scope) => recordMakeUp(scope, { id, memberIds: [late], heldOn: '2026-11-22' })))).toBe('MAKE_UP_NOT_NEEDED')
    expect(await codeOf(by(recorder, (scope) => recordMakeUp(scope, { id, memberIds: [late], heldOn: '2026-11-19' })))).toBe('MAKE_UP_DAY_NOT_FITTING')
    const detail = await by(recorder, (scope) => getMeeting(scope, { id }))
    expect(detail.roster.filter((line) => line.madeUpOn !== null || line.session === 2).map(({ memberId, madeUpOn, session }) => [memberId, madeUpOn, session])).toEqual([[late, '2026-11-22', 1], [shift, null, 2]])
  })

  it('have no second session where a vote is taken, and none is recorded before its day', async () => {
    const second = { date: '2026-11-25', time: '09:00', place: '值班室' }
    expect(await codeOf(by(recorder, (scope) => planMeeting(scope, day({ kind: 'general_meeting', second }))))).toBe('SECOND_SESSION_NOT_ALLOWED')
    expect(await codeOf(by(recorder, (scope) => planMeeting(scope, day({ second: { ...second, date: '2026-11-20', time: '14:00' } }))))).toBe('SECOND_SESSION_NOT_FITTING')
    const { id } = await by(recorder, (scope) => planMeeting(scope, day({ second })))
    expect(await codeOf(by(recorder, (scope) => recordMeeting(scope, record(id, { attendance: everybody().map((line) => ({ ...line, session: 2 as const })) }))))).toBe('SESSION_NOT_HELD')
  })
})

describe('other kinds', () => {
  it('a joint theme day is one record that counts for each branch, with counts for each', async () => {
    const joint = { title: '联合主题党日', participantIds: [bureau.small.id] }
    expect(await codeOf(by(recorder, (scope) => planMeeting(scope, day({ ...joint, kind: 'general_meeting' }))))).toBe('JOINT_NOT_ALLOWED')
    expect(await codeOf(by(recorder, (scope) => planMeeting(scope, day(joint)), { access: secretaryOf(bureau.branch.path) }))).toBe('NOT_FOUND')
    const { id, rosterSize } = await by(recorder, (scope) => planMeeting(scope, day(joint)))
    expect(rosterSize).toBe(11)
    await by(recorder, (scope) => recordMeeting(scope, record(id, { attendance: [...everybody(), ...bureau.smallPeople.map((memberId, index) => ({ memberId, ...(index === 0 ? { state: 'leave' as const, reason: 'seconded' as const } : { state: 'present' as const }) }))] })))
    const reader = { access: accessOver(bureau.small.path, 'meeting.read', 'compliance.read') }
    expect((await by(checker, (scope) => getMeeting(scope, { id }), reader)).units).toEqual([
      { orgUnitId: bureau.branch.id, name: '第一党支部', isHost: true, expected: 8, present: 8 }, { orgUnitId: bureau.small.id, name: '第二党支部', isHost: false, expected: 3, present: 2 },
    ])
    expect((await by(checker, (scope) => listMeetings(scope, {}), reader)).items.map((item) => item.id)).toEqual([id])
    const matrix = await by(checker, (scope) => complianceMatrix(scope, { orgUnitId: bureau.small.id, year: 2026 }), reader)
    expect(matrix.rows[0]?.cells['theme_day']?.find((cell) => cell.period === '2026-11')).toMatchObject({ state: 'held', meetingId: id })
  })

  it('组织生活会 is not recorded without what is to be put right (BR-21)', async () => {
    const plan = day({ kind: 'organization_life_meeting', title: '2026年组织生活会' })
    const { id } = await by(recorder, (scope) => planMeeting(scope, plan))
    expect(await codeOf(by(recorder, (scope) => recordMeeting(scope, record(id))))).toBe('RECTIFICATION_REQUIRED')
    const rectifications = [{ what: '谈心谈话不够经常', who: '白一平', until: '2027-03-31' }]
    await by(recorder, (scope) => recordMeeting(scope, record(id, { rectifications })))
    expect(await by(recorder, (scope) => getMeeting(scope, { id }))).toMatchObject({ rectifications, hasRectificationDuties: true })
    const duties = await test.admin<{ title: string; due: string }[]>`select title, due_on::text as due from duty_items where tenant_id = ${mine} and org_unit_id = ${bureau.branch.id}`
    expect(duties.map(({ title, due }) => [title, due])).toEqual([['谈心谈话不够经常', '2027-03-31']])
  })

  it('a committee holds 中心组学习 and 警示教育 with its committee members, and 培训 with all who hold posts', async () => {
    const [first = '', second = ''] = bureau.people
    const { appointPost } = await import('@dangjian/org')
    await by(recorder, (scope) => appointPost(scope, { orgUnitId: bureau.root.id, memberId: second, post: 'secretary', validFrom: '2025-01-01' }))
    const held = { orgUnitId: bureau.root.id, title: '学习', date: '2026-11-20', time: '09:00', place: '会议室', chairMemberId: second, minutes: '学习。' }
    for (const kind of ['central_group_study', 'warning_education'] as const) {
      expect(await codeOf(by(recorder, (scope) => recordAtOnce(scope, { ...held, kind, attendance: [{ memberId: second, state: 'present' }] })))).toBe('done')
    }
    const training = await by(recorder, (scope) => planMeeting(scope, { ...held, kind: 'cadre_training' }))
    expect(training).toMatchObject({ rosterSize: 3, period: '2026-11' })
    expect(await codeOf(by(recorder, (scope) => planMeeting(scope, day({ kind: 'central_group_study' }))))).toBe('KIND_NOT_FOR_UNIT')
    expect(first).not.toBe('')
  })

  it('people are told once, again after a move, and of a cancellation', async () => {
    const { id } = await by(recorder, (scope) => planMeeting(scope, day()))
    expect(await by(recorder, (scope) => notifyMeeting(scope, { id }))).toEqual({ id, told: 8 })
    expect(await codeOf(by(recorder, (scope) => notifyMeeting(scope, { id })))).toBe('MEETING_ALREADY_NOTIFIED')
    const { version } = await by(recorder, (scope) => getMeeting(scope, { id }))
    await by(recorder, (scope) => editPlan(scope, { id, version, time: '16:00' }))
    expect((await by(recorder, (scope) => getMeeting(scope, { id }))).stage).toBe('planned')
    expect((await by(recorder, (scope) => notifyMeeting(scope, { id }))).told).toBe(8)
    await by(recorder, (scope) => cancelMeeting(scope, { id, reason: '临时勤务' }))
    const notices = await test.admin<{ matter: string }[]>`select matter from notices where tenant_id = ${mine} and matter like ${`%${id}%`} order by matter`
    expect(notices.map(({ matter }) => matter)).toEqual([`meeting.cancelled:${id}`, `meeting.notified:${id}:v1`, `meeting.notified:${id}:v2`])
  })
})

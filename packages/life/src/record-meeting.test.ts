import type { Actor } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { createTestDatabase, inTestScope, type TestDatabase } from '@dangjian/db/testing'
import { AppError, fixedClock, newId } from '@dangjian/kernel'
import { factsOfSource } from '@dangjian/scoring'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cancelMeeting, correctRecord, countAttendanceOf, editPlan, getMeeting, listMeetings, planMeeting, recordMeeting, replyToMeeting, rosterForRecord } from './index.ts'
import { foundBureau, secretaryOf, type Bureau } from './testing/bureau.ts'

let test: TestDatabase
let bureau: Bureau
const mine = newId()
const theirs = newId()

beforeAll(async () => {
  test = await createTestDatabase()
  bureau = await inTestScope(test, mine, foundBureau)
  await inTestScope(test, theirs, foundBureau)
})
afterAll(() => test.drop())

const planned = (over: Partial<Parameters<typeof planMeeting>[1]> = {}) => ({
  orgUnitId: bureau.branch.id, kind: 'committee_meeting' as const, title: '11月支委会会议', date: '2026-11-20', time: '15:00', place: '四楼会议室', ...over,
})
const as = (ids: readonly string[], present: number) => ids.map((memberId, index) => (index < present ? { memberId, state: 'present' as const } : { memberId, state: 'leave' as const, reason: 'duty' as const }))
const votes = (inFavour: number, against = 0, abstained = 0) => [{ title: '通过11月工作安排', inFavour, against, abstained }]
const record = (id: string, over: Partial<Parameters<typeof recordMeeting>[1]> = {}) => ({
  id, heldOn: '2026-11-20', chairMemberId: bureau.people[0] ?? '', attendance: as(bureau.people.slice(0, 3), 3), minutes: '研究本月安排。', ...over,
})
const failure = async (work: Promise<unknown>): Promise<AppError> => {
  const error: unknown = await work.then(() => undefined, (reason: unknown) => reason)
  if (!(error instanceof AppError)) throw new Error(`no AppError but ${String(error)}`)
  return error
}
const run = <T>(work: (scope: Scope) => Promise<T>, options = {}) => inTestScope(test, mine, work, options)
const line = (memberId: string) => ({ memberId, state: 'present' as const })
const memberActor = (memberId: string): Actor => ({ kind: 'account', accountId: newId(), memberId, name: '白一平' })

describe('recordMeeting', () => {
  it('takes a committee meeting from the plan to the record, the facts and the trail', async () => {
    const result = await run(async (scope) => {
      const { id, rosterSize } = await planMeeting(scope, planned({ studyMinutes: 90 }))
      expect(rosterSize).toBe(3)
      return recordMeeting(scope, record(id, { attendance: as(bureau.people.slice(0, 3), 2), resolutions: votes(2) }))
    })
    expect(result).toMatchObject({ opened: true, quorum: { ruleId: 'BR-15', outcome: 'ok', citation: '《支部工作条例》第十二条' }, resolutions: [{ outcome: 'passed', verdict: { outcome: 'ok' } }] })
    const { detail, facts } = await run(async (scope) => ({ detail: await getMeeting(scope, { id: result.id }), facts: await factsOfSource(scope, { type: 'meeting', id: result.id }) }))
    expect(detail.roster.map((person) => [person.memberName, person.state, person.reason])).toEqual([['白一平', 'present', null], ['陈二川', 'present', null], ['丁三立', 'leave', 'duty']])
    expect(detail.resolutions[0]).toMatchObject({ eligible: 3, present: 2, inFavour: 2, outcome: 'passed' })
    expect(facts.map((fact) => [fact.kind, fact.quantity]).sort()).toEqual([['life.attended', 1], ['life.attended', 1], ['life.chaired', 1], ['study.hours', 2], ['study.hours', 2]])
    const audit = await test.admin`select action, summary from audit_entries where tenant_id = ${mine} and subject_id = ${result.id} order by action`
    expect(audit.map((entry) => entry['action'])).toEqual(['meeting.planned', 'meeting.recorded'])
    expect(audit[1]?.['summary']).toContain('应到3名，实到2名')
    const events = await test.admin`select type from local.outbox where tenant_id = ${mine} and payload->>'meetingId' = ${result.id} order by type`
    expect(events.map((event) => event['type'])).toEqual(['meeting.planned', 'meeting.recorded'])
  })

  it('records a resolution without quorum as not passed, says why, and gives no facts', async () => {
    const { result, facts } = await run(async (scope) => {
      const { id } = await planMeeting(scope, planned())
      const recorded = await recordMeeting(scope, record(id, { attendance: as(bureau.people.slice(0, 3), 1), resolutions: votes(1) }))
      return { result: recorded, facts: await factsOfSource(scope, { type: 'meeting', id }) }
    })
    expect(result.opened).toBe(false)
    expect(result.resolutions[0]).toMatchObject({ outcome: 'rejected', verdict: { outcome: 'breach', citation: '《支部工作条例》第十二条', what: '到会1名，未达到开会人数，表决不成立。' } })
    expect(facts).toEqual([])
  })

  it('needs more than half of 应到会 to pass, whoever is present', async () => {
    const result = await run(async (scope) => {
      const { id } = await planMeeting(scope, planned({ kind: 'general_meeting', title: '第四季度支部党员大会' }))
      return recordMeeting(scope, record(id, { attendance: as(bureau.people, 5), resolutions: [...votes(3, 2), ...votes(4, 1)] }))
    })
    expect(result.quorum?.ruleId).toBe('BR-14')
    expect(result.resolutions.map((resolution) => resolution.outcome)).toEqual(['rejected', 'passed'])
  })

  it('lets exactly one of fifty clients record a meeting', async () => {
    const { id } = await run((scope) => planMeeting(scope, planned({ studyMinutes: 45 })))
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => run((scope) => recordMeeting(scope, record(id, { resolutions: votes(3) }))).then(() => 'won', (error: unknown) => (error instanceof AppError ? error.code : String(error)))))
    expect(outcomes.filter((outcome) => outcome === 'won')).toHaveLength(1)
    expect(outcomes.filter((outcome) => outcome === 'MEETING_ALREADY_RECORDED')).toHaveLength(49)
    const [rows] = await test.admin`select
      (select count(*)::int from audit_entries where tenant_id = ${mine} and subject_id = ${id} and action = 'meeting.recorded') as audit,
      (select count(*)::int from facts where tenant_id = ${mine} and source_id = ${id}) as facts,
      (select count(*)::int from resolutions where tenant_id = ${mine} and meeting_id = ${id}) as resolutions,
      (select count(*)::int from attendance where tenant_id = ${mine} and meeting_id = ${id}) as attendance`
    expect(rows).toEqual({ audit: 1, facts: 7, resolutions: 1, attendance: 3 })
  })

  it('names the fields of what is wrong and writes nothing', async () => {
    const { id } = await run((scope) => planMeeting(scope, planned()))
    const [first = '', second = '', third = ''] = bureau.people
    const foreign = bureau.people[5] ?? ''
    const cases: Array<[Partial<Parameters<typeof recordMeeting>[1]>, string, Record<string, unknown>]> = [
      [{ heldOn: '2026-11-23' }, 'HELD_IN_FUTURE', { path: 'heldOn' }],
      [{ heldOn: '2026-10-31' }, 'PERIOD_NOT_FITTING', { path: 'heldOn' }],
      [{ attendance: [line(first), line(foreign)] }, 'ATTENDANCE_NOT_ON_ROSTER', { paths: ['attendance.1.memberId'] }],
      [{ attendance: [line(first), line(first), line(second), line(third)] }, 'ATTENDANCE_TWICE', { paths: ['attendance.1.memberId'] }],
      [{ attendance: [line(first), line(second), { memberId: third, state: 'leave' }] }, 'ATTENDANCE_REASON_REQUIRED', { paths: ['attendance.2.reason'] }],
      [{ attendance: [line(first)] }, 'ATTENDANCE_INCOMPLETE', { count: 2, names: '陈二川、丁三立' }],
      [{ chairMemberId: foreign }, 'CHAIR_NOT_ON_ROSTER', { path: 'chairMemberId' }],
      [{ resolutions: [...votes(3), ...votes(2)] }, 'VOTE_SUM_MISMATCH', { path: 'resolutions.1.inFavour', present: 3, cast: 2 }],
    ]
    for (const [over, code, details] of cases) {
      const error = await failure(run((scope) => recordMeeting(scope, record(id, over))))
      expect(error.code).toBe(code)
      expect(error.details).toMatchObject(details)
    }
    expect((await run((scope) => getMeeting(scope, { id }))).status).toBe('planned')
  })

  it('takes no resolution in a theme day and asks for the lecturer of a lesson', async () => {
    const day = await run((scope) => planMeeting(scope, planned({ kind: 'theme_day', title: '11月主题党日' })))
    const everybody = { attendance: as(bureau.people, 8) }
    expect((await failure(run((scope) => recordMeeting(scope, record(day.id, { ...everybody, resolutions: votes(7) }))))).code).toBe('RESOLUTION_NOT_ALLOWED')
    const lesson = await run((scope) => planMeeting(scope, planned({ kind: 'party_lecture', title: '第四季度党课' })))
    expect((await failure(run((scope) => recordMeeting(scope, record(lesson.id, everybody))))).code).toBe('LECTURER_REQUIRED')
    const lecturer = bureau.smallPeople[0] ?? ''
    await run((scope) => recordMeeting(scope, record(lesson.id, { ...everybody, lecturerMemberId: lecturer })))
    const facts = await run((scope) => factsOfSource(scope, { type: 'meeting', id: lesson.id }))
    expect(facts.find((fact) => fact.kind === 'life.lectured')?.subjectId).toBe(lecturer)
    expect((await run((scope) => getMeeting(scope, { id: lesson.id }))).lecturer?.name).toBe('李九思')
  })

  it('gives life.absent only for an absence without reason', async () => {
    const { id } = await run((scope) => planMeeting(scope, planned({ kind: 'theme_day', title: '主题党日' })))
    const states = ['present', 'present', 'present', 'present', 'present', 'absent', 'exempt', 'leave'] as const
    await run((scope) => recordMeeting(scope, record(id, { attendance: bureau.people.map((memberId, index) => ({ memberId, state: states[index] ?? 'present', reason: 'illness' as const })) })))
    const facts = await run((scope) => factsOfSource(scope, { type: 'meeting', id }))
    expect(facts.filter((fact) => fact.kind === 'life.absent').map((fact) => fact.subjectId)).toEqual([bureau.people[5]])
  })
})

describe('who may', () => {
  it('refuses another branch, a reader and another tenant', async () => {
    const { id } = await run((scope) => planMeeting(scope, planned()))
    const codeOf = async (options: object, tenant = mine) => (await failure(inTestScope(test, tenant, (scope) => recordMeeting(scope, record(id)), options))).code
    expect(await codeOf({ access: secretaryOf(bureau.small.path) })).toBe('NOT_FOUND')
    expect(await codeOf({ access: { grants: [{ role: 'reader', permissions: new Set(['meeting.read']), orgUnitId: null, path: '/' }] } })).toBe('FORBIDDEN')
    expect(await codeOf({}, theirs)).toBe('NOT_FOUND')
    expect((await failure(run((scope) => planMeeting(scope, planned()), { access: secretaryOf(bureau.small.path) }))).code).toBe('NOT_FOUND')
    await run((scope) => recordMeeting(scope, record(id)), { access: secretaryOf(bureau.branch.path) })
  })

  it('lists only the readable subtree, page by page without gap or repetition', async () => {
    await run((scope) => planMeeting(scope, planned({ orgUnitId: bureau.small.id, kind: 'theme_day', title: '第二党支部主题党日' })))
    const access = secretaryOf(bureau.branch.path)
    const all = await run((scope) => listMeetings(scope, { limit: 200 }), { access })
    expect(new Set(all.items.map((item) => item.orgUnitId))).toEqual(new Set([bureau.branch.id]))
    const ids: string[] = []
    let cursor: string | undefined
    do {
      const page = await run((scope) => listMeetings(scope, { limit: 3, ...(cursor === undefined ? {} : { cursor }) }), { access })
      ids.push(...page.items.map((item) => item.id))
      cursor = page.next ?? undefined
    } while (cursor !== undefined)
    expect(ids).toEqual(all.items.map((item) => item.id))
    expect(all.total).toBe(ids.length)
    expect((await failure(run((scope) => listMeetings(scope, { cursor: 'x' })))).code).toBe('CURSOR_INVALID')
    expect(await inTestScope(test, theirs, (scope) => listMeetings(scope, {}))).toMatchObject({ items: [], total: 0 })
  })
})

describe('plans and replies', () => {
  it('keeps a reply, shows it to who records, and closes with the beginning', async () => {
    const clock = fixedClock('2026-11-19T01:00:00Z')
    const [me = ''] = bureau.people
    const options = { clock, actor: memberActor(me) }
    const { id } = await run((scope) => planMeeting(scope, planned()), { clock })
    expect((await failure(run((scope) => replyToMeeting(scope, { id, reply: 'cannot' }), options))).code).toBe('REPLY_REASON_REQUIRED')
    await run((scope) => replyToMeeting(scope, { id, reply: 'cannot', reason: 'duty', note: '值班' }), options)
    const { roster } = await run((scope) => rosterForRecord(scope, { id, heldOn: '2026-11-20' }))
    expect(roster.find((person) => person.memberId === me)).toMatchObject({ reply: 'cannot', replyReason: 'duty', replyNote: '值班' })
    expect((await failure(run((scope) => replyToMeeting(scope, { id, reply: 'coming' }), { actor: memberActor(me) }))).code).toBe('REPLY_CLOSED')
    expect((await failure(run((scope) => replyToMeeting(scope, { id, reply: 'coming' }), { clock, actor: memberActor(bureau.people[6] ?? '') }))).code).toBe('NOT_FOUND')
    expect((await failure(run((scope) => replyToMeeting(scope, { id, reply: 'coming' }), { clock }))).code).toBe('NOT_A_MEMBER')
    await run((scope) => recordMeeting(scope, record(id, { chairMemberId: bureau.people[1] ?? '', attendance: [{ memberId: me, state: 'leave', reason: 'duty' }, ...as(bureau.people.slice(1, 3), 2)] })))
    expect((await run((scope) => getMeeting(scope, { id }))).roster[0]).toMatchObject({ state: 'leave', reply: 'cannot' })
  })

  it('edits only the version that was seen and cancels with a reason', async () => {
    const { id } = await run((scope) => planMeeting(scope, planned()))
    const edited = await run((scope) => editPlan(scope, { id, version: 1, date: '2026-11-21', place: '三楼会议室' }))
    expect(edited.version).toBe(2)
    expect((await failure(run((scope) => editPlan(scope, { id, version: 1, place: '一楼' })))).code).toBe('MEETING_CHANGED')
    expect(await run((scope) => getMeeting(scope, { id }))).toMatchObject({ date: '2026-11-21', time: '15:00', place: '三楼会议室' })
    await run((scope) => cancelMeeting(scope, { id, reason: '全局安保任务' }))
    expect((await failure(run((scope) => recordMeeting(scope, record(id))))).code).toBe('MEETING_CANCELLED')
    expect((await failure(run((scope) => cancelMeeting(scope, { id, reason: '再次' })))).code).toBe('MEETING_CANCELLED')
  })

  it('refuses a kind that the organization does not hold and a period that does not fit', async () => {
    expect((await failure(run((scope) => planMeeting(scope, planned({ kind: 'group_meeting' }))))).code).toBe('KIND_NOT_FOR_UNIT')
    expect((await failure(run((scope) => planMeeting(scope, planned({ period: '2026-12' }))))).code).toBe('PERIOD_NOT_FITTING')
    expect((await failure(run((scope) => planMeeting(scope, planned({ period: '2026-Q4' }))))).code).toBe('PERIOD_NOT_FITTING')
    expect((await failure(run((scope) => planMeeting(scope, planned({ orgUnitId: bureau.small.id }))))).code).toBe('ROSTER_EMPTY')
    expect((await run((scope) => planMeeting(scope, planned({ period: '2026-10' })))).period).toBe('2026-10')
  })
})

describe('correctRecord', () => {
  it('appends what changed, counts the votes anew and takes facts back', async () => {
    const { id } = await run((scope) => planMeeting(scope, planned()))
    await run((scope) => recordMeeting(scope, record(id, { resolutions: votes(3) })))
    const third = bureau.people[2] ?? ''
    const wrong = { id, reason: '核对签到表', attendance: [{ memberId: third, state: 'leave' as const, reason: 'training' as const }] }
    expect((await failure(run((scope) => correctRecord(scope, wrong)))).code).toBe('VOTE_SUM_MISMATCH')
    await run((scope) => correctRecord(scope, { ...wrong, resolutions: [{ position: 0, inFavour: 1, against: 1, abstained: 0 }] }))
    const detail = await run((scope) => getMeeting(scope, { id }))
    expect(detail.resolutions[0]).toMatchObject({ present: 2, inFavour: 1, outcome: 'rejected' })
    expect(detail.corrections[0]?.changes).toEqual([
      { field: 'attendance:丁三立', before: '到会', after: '请假' },
      { field: 'resolution:通过11月工作安排', before: '赞成3票，反对0票，弃权0票，通过', after: '赞成1票，反对1票，弃权0票，未通过' },
    ])
    const attended = (await run((scope) => factsOfSource(scope, { type: 'meeting', id }))).filter((fact) => fact.kind === 'life.attended' && fact.subjectId === third)
    expect(attended.reduce((sum, fact) => sum + fact.quantity, 0)).toBe(0)
    expect((await failure(run((scope) => correctRecord(scope, { id, reason: '无' })))).code).toBe('NOTHING_TO_CORRECT')
    await expect(test.admin.begin(async (sql) => {
      await sql`set local role dangjian_app`
      await sql`select core.set_tenant(${mine}::uuid)`
      await sql`update meeting_corrections set reason = 'x'`
    })).rejects.toThrow(/permission denied/)
  })

  it('is for recorded meetings only', async () => {
    const { id } = await run((scope) => planMeeting(scope, planned()))
    expect((await failure(run((scope) => correctRecord(scope, { id, reason: '更正', minutes: '新' })))).code).toBe('MEETING_NOT_RECORDED')
  })
})

describe('countAttendanceOf', () => {
  it('counts lines of meetings that were not cancelled, in its own tenant', async () => {
    const ids = bureau.smallPeople
    const before = await run((scope) => countAttendanceOf(scope, ids))
    const { id } = await run((scope) => planMeeting(scope, planned({ orgUnitId: bureau.small.id, kind: 'theme_day', title: '主题党日' })))
    expect(await run((scope) => countAttendanceOf(scope, ids))).toBe(before + 3)
    await run((scope) => cancelMeeting(scope, { id, reason: '改期' }))
    expect(await run((scope) => countAttendanceOf(scope, ids))).toBe(before)
    expect(await inTestScope(test, theirs, (scope) => countAttendanceOf(scope, ids))).toBe(0)
  })
})

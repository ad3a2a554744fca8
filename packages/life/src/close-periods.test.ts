import { createTestDatabase, inTestScope, type TestDatabase } from '@dangjian/db/testing'
import type { Scope } from '@dangjian/db'
import { AppError, fixedClock, newId } from '@dangjian/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closePeriods, periodsToClose } from './close-periods.ts'
import { complianceCell } from './compliance-cell.ts'
import { complianceMatrix } from './compliance-matrix.ts'
import { listFrequencies } from './list-frequencies.ts'
import { noteAssembly } from './note-assembly.ts'
import { noteLifeRecord, withdrawLifeRecord } from './note-life-record.ts'
import { planMeeting } from './plan-meeting.ts'
import { recordMeeting } from './record-meeting.ts'
import { setFrequency } from './set-frequency.ts'
import { accessOver, foundBureau, secretaryOf, type Bureau } from './testing/bureau.ts'

let test: TestDatabase
let bureau: Bureau
const mine = newId()
const theirs = newId()
const at = (day: string) => fixedClock(`${day}T02:00:00Z`)
const run = <T>(day: string, work: (scope: Scope) => Promise<T>, options = {}) => inTestScope(test, mine, work, { clock: at(day), ...options })
const codeOf = (work: Promise<unknown>): Promise<string> => work.then(() => 'nothing', (error: unknown) => (error instanceof AppError ? error.code : String(error)))

const hold = (today: string, heldOn: string, over: { kind?: 'theme_day' | 'party_lecture'; period?: string } = {}) =>
  run(today, async (scope) => {
    const kind = over.kind ?? 'theme_day'
    const lecturer = kind === 'party_lecture' ? { lecturerMemberId: bureau.people[0] ?? '' } : {}
    const { id } = await planMeeting(scope, { orgUnitId: bureau.branch.id, kind, title: '活动', date: heldOn, time: '15:00', place: '会议室', ...lecturer, ...(over.period === undefined ? {} : { period: over.period }) })
    await recordMeeting(scope, { id, heldOn, chairMemberId: bureau.people[0] ?? '', minutes: '记录', lateReason: '当日执行任务，未及时录入', ...lecturer, attendance: bureau.people.map((memberId) => ({ memberId, state: 'present' as const })) })
    return id
  })
const cellOf = async (day: string, kind: string, period: string) =>
  (await run(day, (scope) => complianceMatrix(scope, { year: 2026 }))).rows.find((row) => row.orgUnitId === bureau.branch.id)?.cells[kind]?.find((cell) => cell.period === period)

beforeAll(async () => {
  test = await createTestDatabase()
  bureau = await inTestScope(test, mine, foundBureau)
  await inTestScope(test, theirs, foundBureau)
})
afterAll(() => test.drop())

describe('the end of a period', () => {
  it('comes with a day of grace, after every period since the last one, and for the latest alone where none was closed', () => {
    expect(periodsToClose('month', [], '2026-11-01')).toEqual(['2026-09'])
    expect(periodsToClose('month', [], '2026-11-02')).toEqual(['2026-10'])
    expect(periodsToClose('month', ['2026-07'], '2026-11-20')).toEqual(['2026-08', '2026-09', '2026-10'])
    expect(periodsToClose('quarter', ['2026-Q2'], '2026-10-01')).toEqual([])
    expect(periodsToClose('quarter', ['2026-Q2'], '2026-10-02')).toEqual(['2026-Q3'])
    expect(periodsToClose('year', [], '2026-11-20')).toEqual(['2025'])
  })

  it('[G2] freezes what was held and missing once for all workers, and shows beside it what changed afterwards', async () => {
    expect(await run('2026-09-02', closePeriods)).toEqual({ closed: [] })
    await hold('2026-08-20', '2026-08-20')
    const results = await Promise.all([run('2026-09-02', closePeriods), run('2026-09-02', closePeriods), run('2026-09-02', closePeriods)])
    expect(results.flatMap(({ closed }) => closed)).toEqual(['2026-08'])
    expect(await cellOf('2026-09-10', 'theme_day', '2026-08')).toMatchObject({ state: 'held', frozen: { state: 'held', heldOn: '2026-08-20', frozenOn: '2026-09-02', isChanged: false } })
    expect((await cellOf('2026-09-10', 'theme_day', '2026-09'))?.frozen).toBeNull()
    expect(await run('2026-11-05', closePeriods)).toEqual({ closed: ['2026-09', '2026-10', '2026-Q3'] })
    expect(await cellOf('2026-11-05', 'theme_day', '2026-09')).toMatchObject({ state: 'missing', frozen: { state: 'missing', isChanged: false } })
    await hold('2026-11-06', '2026-09-25', { period: '2026-09' })
    expect(await cellOf('2026-11-06', 'theme_day', '2026-09')).toMatchObject({ state: 'held', heldOn: '2026-09-25', frozen: { state: 'missing', heldOn: null, frozenOn: '2026-11-05', isChanged: true } })
    const matrix = await run('2026-11-06', (scope) => complianceMatrix(scope, { year: 2026 }))
    expect(matrix.totals.changedSince).toBe(1)
    expect((await run('2026-11-06', closePeriods)).closed).toEqual([])
  })

  it('is of one tenant alone, is audited and shows a row that was changed behind its back', async () => {
    const cell = { orgUnitId: bureau.branch.id, kind: 'theme_day' as const, period: '2026-09' }
    expect(await run('2026-11-06', (scope) => complianceCell(scope, cell))).toMatchObject({ frozenIntact: true, frozen: { state: 'missing', isChanged: true } })
    await test.admin`update compliance_freezes set state = 'held' where period = '2026-09' and kind = 'theme_day'`
    expect((await run('2026-11-06', (scope) => complianceCell(scope, cell))).frozenIntact).toBe(false)
    const [other] = await test.admin`select count(*)::int as n from compliance_freezes where tenant_id = ${theirs}`
    expect(other?.['n']).toBe(0)
    const [audited] = await test.admin`select count(*)::int as n from audit_entries where tenant_id = ${mine} and action = 'compliance.period-closed'`
    expect(audited?.['n']).toBe(4)
    await expect(inTestScope(test, mine, (scope) => scope.tx.execute("update compliance_freezes set state = 'held'"))).rejects.toThrow()
  })
})

describe('what is owed beside the meetings of a branch', () => {
  it('is completed by the note of another domain and taken back with it', async () => {
    const note = { orgUnitId: bureau.branch.id, kind: 'member_appraisal' as const, period: '2026', source: { type: 'appraisal', id: newId() } }
    await run('2026-11-10', async (scope) => {
      await noteLifeRecord(scope, { ...note, heldOn: '2026-11-10' })
      await noteLifeRecord(scope, { ...note, heldOn: '2026-11-11', source: { type: 'appraisal', id: newId() } })
    })
    expect(await cellOf('2026-11-12', 'member_appraisal', '2026')).toMatchObject({ state: 'held', heldOn: '2026-11-10' })
    await run('2026-11-12', (scope) => withdrawLifeRecord(scope, note))
    expect((await cellOf('2026-11-12', 'member_appraisal', '2026'))?.state).toBe('due')
  })

  it('shows what the committee owes itself, its secretary’s own lesson found in any branch', async () => {
    await hold('2026-11-13', '2026-11-13', { kind: 'party_lecture' })
    await run('2026-11-13', (scope) => import('@dangjian/org').then(({ appointPost }) => appointPost(scope, { orgUnitId: bureau.root.id, memberId: bureau.people[0] ?? '', post: 'secretary', validFrom: '2025-01-01' })))
    const { committees } = await run('2026-11-13', (scope) => complianceMatrix(scope, { year: 2026 }))
    expect(committees.rows).toHaveLength(1)
    expect(committees.obligations.map(({ kind }) => kind)).toEqual(['democratic_life_meeting', 'secretary_lecture', 'organ_assembly', 'cadre_training'])
    expect(committees.rows[0]?.cells['secretary_lecture']?.[0]).toMatchObject({ state: 'held', heldOn: '2026-11-13' })
    expect(committees.rows[0]?.cells['democratic_life_meeting']?.[0]).toMatchObject({ state: 'due', verdict: { binding: '条文待核，按提醒办理' } })
    const secretary = await run('2026-11-13', (scope) => complianceMatrix(scope, { year: 2026 }), { access: secretaryOf(bureau.branch.path) })
    expect(secretary.committees.rows).toEqual([])
    expect(secretary.findings).toEqual([])
  })
})

it('is told of the assembly of an organ’s members and cadres once a year, by a committee alone', async () => {
  const input = { orgUnitId: bureau.root.id, heldOn: '2026-11-12', note: '负责人报告全年工作' }
  await run('2026-11-13', (scope) => noteAssembly(scope, input))
  expect(await codeOf(run('2026-11-13', (scope) => noteAssembly(scope, input)))).toBe('ASSEMBLY_NOTED')
  expect(await codeOf(run('2026-11-13', (scope) => noteAssembly(scope, { ...input, orgUnitId: bureau.branch.id })))).toBe('ASSEMBLY_NOT_COMMITTEE')
  expect(await codeOf(run('2026-11-13', (scope) => noteAssembly(scope, { ...input, heldOn: '2026-11-14' })))).toBe('HELD_IN_FUTURE')
  expect(await codeOf(run('2026-11-13', (scope) => noteAssembly(scope, input), { access: secretaryOf(bureau.branch.path) }))).toBe('NOT_FOUND')
  expect(await run('2026-11-13', (scope) => complianceCell(scope, { orgUnitId: bureau.root.id, kind: 'organ_assembly', period: '2026' }))).toMatchObject({ state: 'held', heldOn: '2026-11-12', meetings: [] })
})

describe('a bureau’s own frequency', () => {
  it('holds from its day on, is cited by its document and never goes below the article', async () => {
    await run('2026-11-14', (scope) => setFrequency(scope, { kind: 'theme_day', times: 2, effectiveFrom: '2026-12-01', basis: '《某分局组织生活规定》第三条' }))
    const december = await cellOf('2026-12-20', 'theme_day', '2026-12')
    expect(december).toMatchObject({ state: 'due', required: 2, verdict: { citation: '《某分局组织生活规定》第三条', binding: '本局规定，必须办理' } })
    expect(await cellOf('2026-12-20', 'theme_day', '2026-11')).toMatchObject({ required: 1 })
    const lines = await run('2026-12-20', (scope) => listFrequencies(scope, {}))
    expect(lines.find(({ kind }) => kind === 'theme_day')).toMatchObject({ national: 1, times: 2, isLocal: true, versions: [{ times: 2 }] })
    expect(lines.find(({ kind }) => kind === 'warning_education')).toMatchObject({ national: null, times: 0 })
  })

  it('is refused below the article, for days gone by, and to whoever may not exempt for the whole bureau', async () => {
    const own = { kind: 'theme_day' as const, times: 0, effectiveFrom: '2026-12-01', basis: '规定' }
    expect(await codeOf(run('2026-11-14', (scope) => setFrequency(scope, own)))).toBe('RULE_LOOSENED')
    expect(await codeOf(run('2026-12-02', (scope) => setFrequency(scope, { ...own, times: 3 })))).toBe('FREQUENCY_BACKDATED')
    expect(await codeOf(run('2026-11-14', (scope) => setFrequency(scope, { ...own, times: 3 }), { access: accessOver(bureau.branch.path, 'meeting.exempt', 'org.read') }))).toBe('FORBIDDEN')
    expect((await inTestScope(test, theirs, (scope) => listFrequencies(scope, {}))).every(({ versions }) => versions.length === 0)).toBe(true)
  })
})

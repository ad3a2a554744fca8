import { createTestDatabase, inTestScope, type TestDatabase } from '@dangjian/db/testing'
import { openDatabase, inScope, type Scope } from '@dangjian/db'
import { systemActor, type Actor } from '@dangjian/contracts'
import { AppError, fixedClock, newId } from '@dangjian/kernel'
import { fullAccess, testMasterKey } from '@dangjian/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { complianceCell, complianceMatrix, dueItems, exemptPeriod, myActivities, myActivity, myAsks, planMeeting, recordMeeting, type MatrixCell } from './index.ts'
import { accessOver, foundBureau, secretaryOf, type Bureau } from './testing/bureau.ts'

let test: TestDatabase
let bureau: Bureau
const mine = newId()
const theirs = newId()
const run = <T>(work: (scope: Scope) => Promise<T>, options = {}) => inTestScope(test, mine, work, options)

beforeAll(async () => {
  test = await createTestDatabase()
  bureau = await inTestScope(test, mine, foundBureau)
  await inTestScope(test, theirs, foundBureau)
})
afterAll(() => test.drop())

const hold = async (kind: 'committee_meeting' | 'theme_day' | 'group_meeting', heldOn: string, over: { period?: string; present?: number } = {}) => {
  const people = kind === 'committee_meeting' ? bureau.people.slice(0, 3) : kind === 'group_meeting' ? bureau.people.slice(0, 2) : bureau.people
  const present = over.present ?? people.length
  return run(async (scope) => {
    const { id } = await planMeeting(scope, {
      orgUnitId: kind === 'group_meeting' ? bureau.group.id : bureau.branch.id, kind, title: '会议', date: heldOn, time: '09:00', place: '会议室', ...(over.period === undefined ? {} : { period: over.period }),
    })
    await recordMeeting(scope, {
      id, heldOn, chairMemberId: people[0] ?? '', minutes: '记录', lateReason: '当日执行任务，未及时录入', attendance: people.map((memberId, index) => (index < present ? { memberId, state: 'present' as const } : { memberId, state: 'leave' as const, reason: 'duty' as const })),
    })
    return id
  })
}
const cellOf = async (kind: string, period: string, unitId = bureau.branch.id): Promise<MatrixCell | undefined> =>
  (await run((scope) => complianceMatrix(scope, { year: 2026 }))).rows.find((row) => row.orgUnitId === unitId)?.cells[kind]?.find((cell) => cell.period === period)
const codeOf = (work: Promise<unknown>): Promise<string> => work.then(() => 'nothing', (error: unknown) => (error instanceof AppError ? error.code : String(error)))

describe('complianceMatrix', () => {
  it('turns the month from due to held with the record, and says missing where the period is over', async () => {
    expect((await cellOf('committee_meeting', '2026-11'))?.state).toBe('due')
    expect(await cellOf('committee_meeting', '2026-10')).toMatchObject({
      state: 'missing', overdueDays: 22, verdict: { ruleId: 'BR-15', outcome: 'breach', citation: '《支部工作条例》第十二条', what: '2026年10月支委会会议到期未见记录。' },
    })
    const id = await hold('committee_meeting', '2026-11-18')
    expect(await cellOf('committee_meeting', '2026-11')).toMatchObject({ state: 'held', heldOn: '2026-11-18', meetingId: id, verdict: null })
    expect((await cellOf('committee_meeting', '2026-12'))?.state).toBe('upcoming')
  })

  it('counts a meeting that makes up for a month as late, and one without quorum not at all', async () => {
    await hold('committee_meeting', '2026-08-04', { period: '2026-07' })
    expect(await cellOf('committee_meeting', '2026-07')).toMatchObject({ state: 'late', heldOn: '2026-08-04' })
    await hold('committee_meeting', '2026-06-10', { present: 1 })
    expect(await cellOf('committee_meeting', '2026-06')).toMatchObject({ state: 'missing', meetingId: null, remark: '2026年6月10日的会议到会未达到开会人数，不计为已召开。' })
  })

  it('asks nothing of a branch without committee, without groups or before its founding', async () => {
    expect((await cellOf('committee_meeting', '2026-11', bureau.small.id))?.state).toBe('not-applicable')
    expect((await cellOf('group_meeting', '2026-11', bureau.small.id))?.state).toBe('not-applicable')
    expect((await cellOf('theme_day', '2026-09', bureau.small.id))?.state).toBe('not-applicable')
    expect((await cellOf('theme_day', '2026-11', bureau.small.id))?.state).toBe('due')
    await hold('group_meeting', '2026-11-12')
    expect((await cellOf('group_meeting', '2026-11'))?.state).toBe('held')
  })

  it('shows an exemption with reason, article and approver, once', async () => {
    const exemption = { orgUnitId: bureau.branch.id, kind: 'theme_day' as const, period: '2026-08', reason: '安保勤务', article: '《支部工作条例》第十六条' }
    await run((scope) => exemptPeriod(scope, exemption))
    expect(await cellOf('theme_day', '2026-08')).toMatchObject({ state: 'exempt', exemption: { reason: '安保勤务', approvedBy: 'test', article: '《支部工作条例》第十六条' } })
    expect(await codeOf(run((scope) => exemptPeriod(scope, exemption)))).toBe('EXEMPTION_EXISTS')
    expect(await codeOf(run((scope) => exemptPeriod(scope, { ...exemption, period: '2026-Q3' })))).toBe('PERIOD_NOT_FITTING')
    expect(await codeOf(run((scope) => exemptPeriod(scope, { ...exemption, orgUnitId: bureau.root.id })))).toBe('EXEMPTION_NOT_BRANCH')
    expect(await codeOf(run((scope) => exemptPeriod(scope, { ...exemption, period: '2026-07' }), { access: secretaryOf(bureau.branch.path) }))).toBe('FORBIDDEN')
  })

  it('adds the whole committee up, and every total is the number of its cells', async () => {
    const matrix = await run((scope) => complianceMatrix(scope, { year: 2026 }))
    expect(matrix.rows.map((row) => row.name)).toEqual(['第一党支部', '第二党支部'])
    expect(matrix.totals).toMatchObject({ branches: 2, branchesBehind: 2 })
    for (const { kind, periods } of matrix.obligations) expect(Object.values(matrix.totals.byKind[kind] ?? {}).reduce((sum, count) => sum + count, 0)).toBe(2 * periods.length)
    expect(matrix.totals.all.missing).toBe(matrix.rows.reduce((sum, row) => sum + row.missing, 0))
    expect(matrix.obligations.find((obligation) => obligation.kind === 'party_lecture')).toMatchObject({ basis: 'local', unit: 'quarter' })
  })

  it('reads the meetings of all branches in one statement, as those held together and those of committees', async () => {
    const statements: string[] = []
    const database = openDatabase({ url: test.appUrl, max: 1, onQuery: (query) => statements.push(query) })
    await inScope(database, { tenantId: mine, actor: systemActor('test'), access: fullAccess, clock: fixedClock('2026-11-22T01:00:00Z'), requestId: 't', masterKey: testMasterKey }, (scope) => complianceMatrix(scope, { year: 2026 }))
    await database.close()
    expect(statements.filter((statement) => statement.includes('"meetings"'))).toHaveLength(5)
    expect(statements.filter((statement) => statement.startsWith('select')).length).toBeLessThan(20)
  })

  it('stays inside the subtree and inside the tenant', async () => {
    const own = await run((scope) => complianceMatrix(scope, { year: 2026 }), { access: secretaryOf(bureau.small.path) })
    expect(own.rows.map((row) => row.orgUnitId)).toEqual([bureau.small.id])
    expect(await codeOf(run((scope) => complianceMatrix(scope, { year: 2026, orgUnitId: bureau.root.id }), { access: secretaryOf(bureau.small.path) }))).toBe('NOT_FOUND')
    expect(await codeOf(inTestScope(test, theirs, (scope) => complianceMatrix(scope, { year: 2026, orgUnitId: bureau.branch.id })))).toBe('NOT_FOUND')
    const foreign = await inTestScope(test, theirs, (scope) => complianceMatrix(scope, { year: 2026 }))
    expect(foreign.totals.all.held).toBe(0)
  })

  it('explains one cell with the records behind it', async () => {
    const detail = await run((scope) => complianceCell(scope, { orgUnitId: bureau.branch.id, kind: 'group_meeting', period: '2026-11' }))
    expect(detail).toMatchObject({ state: 'held', groups: [{ orgUnitId: bureau.group.id, heldOn: '2026-11-12' }], verdict: { ruleId: 'BR-17', citation: '《支部工作条例》第十三条' } })
    expect(detail.meetings).toHaveLength(1)
    expect(await codeOf(run((scope) => complianceCell(scope, { orgUnitId: bureau.branch.id, kind: 'theme_day', period: '2026' })))).toBe('NOT_FOUND')
  })
})

describe('dueItems', () => {
  it('orders what is due by day, each with its next act', async () => {
    const planned = await run((scope) => planMeeting(scope, { orgUnitId: bureau.branch.id, kind: 'theme_day', title: '11月主题党日', date: '2026-11-25', time: '15:00', place: '会议室' }))
    const { items } = await run((scope) => dueItems(scope, {}), { access: secretaryOf(bureau.branch.path) })
    expect(items.map((item) => item.dueOn)).toEqual(items.map((item) => item.dueOn).toSorted())
    expect(items.find((item) => item.kind === 'theme_day' && item.period === '2026-11')).toMatchObject({ state: 'due', bucket: 'month', daysLeft: 8, act: 'open', planned: { meetingId: planned.id, date: '2026-11-25', time: '15:00' } })
    expect(items.find((item) => item.kind === 'organization_life_meeting')).toMatchObject({ bucket: 'year', act: 'plan', dueOn: '2026-12-31' })
    expect(items.find((item) => item.kind === 'group_meeting' && item.period === '2026-10')).toMatchObject({ orgUnitId: bureau.group.id, branchId: bureau.branch.id, state: 'missing', bucket: 'overdue', daysLeft: -22 })
    expect(items.some((item) => item.kind === 'committee_meeting' && item.period === '2026-11')).toBe(false)
    const later = await run((scope) => dueItems(scope, {}), { access: secretaryOf(bureau.branch.path), clock: fixedClock('2026-11-25T09:00:00Z') })
    expect(later.items.find((item) => item.kind === 'theme_day' && item.period === '2026-11')?.act).toBe('record')
  })

  it('carries the end of last year over and is empty for who may plan nothing', async () => {
    const january = await run((scope) => dueItems(scope, {}), { clock: fixedClock('2027-01-10T01:00:00Z'), access: secretaryOf(bureau.branch.path) })
    expect(january.items.some((item) => item.period === '2026-12' && item.state === 'missing')).toBe(true)
    expect(january.items.some((item) => item.period === '2026-09')).toBe(false)
    expect((await run((scope) => dueItems(scope, {}), { access: accessOver('/', 'self.read') })).items).toEqual([])
  })
})

describe('the member’s own view', () => {
  it('shows what is asked, what is to come and what was, never the lines of others', async () => {
    const [me = ''] = bureau.people
    const actor: Actor = { kind: 'account', accountId: newId(), memberId: me, name: '白一平' }
    const options = { actor, access: accessOver(bureau.branch.path, 'self.read') }
    const asks = await run((scope) => myAsks(scope, {}), options)
    expect(asks.map((ask) => [ask.title, ask.date])).toEqual([['11月主题党日', '2026-11-25']])
    const activities = await run((scope) => myActivities(scope, { limit: 2 }), options)
    expect(activities.upcoming.map((item) => item.title)).toEqual(['11月主题党日'])
    expect(activities.past[0]).toMatchObject({ kind: 'committee_meeting', date: '2026-11-18', state: 'present', canReply: false })
    expect(activities).toMatchObject({ pastTotal: 4, yearCount: 4 })
    expect(activities.next).not.toBeNull()
    const rest = await run((scope) => myActivities(scope, { limit: 2, cursor: activities.next ?? '' }), options)
    expect(rest.past).toHaveLength(2)
    const detail = await run((scope) => myActivity(scope, { id: activities.past[0]?.id ?? '' }), options)
    expect(JSON.stringify(detail)).not.toContain('陈二川')
    const other: Actor = { ...actor, memberId: bureau.smallPeople[0] ?? '' }
    expect(await codeOf(run((scope) => myActivity(scope, { id: activities.past[0]?.id ?? '' }), { actor: other }))).toBe('NOT_FOUND')
    expect(await codeOf(inTestScope(test, theirs, (scope) => myActivity(scope, { id: activities.past[0]?.id ?? '' }), { actor }))).toBe('NOT_FOUND')
  })
})

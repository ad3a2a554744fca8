import { newId } from '@dangjian/kernel'
import { createTestDatabase, inTestScope, type TestDatabase } from '@dangjian/db/testing'
import { factsOfSource } from '@dangjian/scoring'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  acknowledgeGrade, answerGradeObjection, appraisalFigures, appraisalStateOf, approveCampaign, castSheet, closeCampaign, endStep, getCampaign, listCampaigns, myAppraisal, myAppraisals, objectToGrade,
  setUpCampaign, tellResults, writeSelfReview,
} from '../index.ts'
import { accessOver, foundBureau, person, type Bureau } from '../testing/bureau.ts'
import { campaignBeforeGrades, codeOf, day, decide, gradedOf, gradesFor, sheetFor, stageOf } from '../testing/run-campaign.ts'
import { selectGradeRecords } from './campaign-store.ts'

let test: TestDatabase
let bureau: Bureau
const tenantId = newId()
const foreignTenant = newId()
const stage = stageOf(() => test, tenantId, () => bureau)
const { run, secretary, committee, member } = stage
beforeAll(async () => {
  test = await createTestDatabase()
  bureau = await inTestScope(test, tenantId, foundBureau)
  await inTestScope(test, foreignTenant, foundBureau)
})
afterAll(() => test.drop())

const at = (index: number): string => bureau.firstPeople[index] ?? ''
const probationary = (): string => at(8)
const setUp = (year: number) => ({ orgUnitId: bureau.first.id, year, periodFrom: `${year}-01-01`, periodTo: `${year}-12-31` })
const text = '一年来认真履行党员义务，完成了承担的各项工作，也存在学习不够系统的问题。'

describe('[G9] a yearly appraisal (BR-22, EV-01…04)', () => {
  it('is set up once a year by the branch; the probationary take part and are not graded, the exempt do neither', async () => {
    const { campaignId } = await run((scope) => setUpCampaign(scope, { ...setUp(2020), exempt: [{ memberId: at(7), reason: '长期病休' }] }))
    const detail = await run((scope) => getCampaign(scope, { campaignId }))
    expect(detail.people.filter(({ part }) => part === 'graded')).toHaveLength(7)
    expect(detail.people.find(({ memberId }) => memberId === probationary())).toMatchObject({ part: 'taking_part' })
    expect(detail.people.find(({ memberId }) => memberId === at(7))).toMatchObject({ part: 'exempt', exemptReason: '长期病休' })
    expect(detail.steps.map(({ step, state }) => [step, state])).toEqual([
      ['study', 'current'], ['self', 'later'], ['mutual', 'later'], ['poll', 'later'], ['masses', 'later'], ['grade', 'later'], ['approve', 'later'], ['tell', 'later'],
    ])
    expect(await codeOf(run((scope) => setUpCampaign(scope, setUp(2020))))).toBe('APPRAISAL_EXISTS')
    expect(await codeOf(run((scope) => setUpCampaign(scope, { ...setUp(2019), orgUnitId: bureau.root.id }), committee))).toBe('UNIT_NOT_APPRAISABLE')
    expect(await codeOf(run((scope) => setUpCampaign(scope, { ...setUp(2019), periodTo: '2018-01-01' })))).toBe('PERIOD_INVALID')
    expect(await codeOf(run((scope) => setUpCampaign(scope, { ...setUp(2019), exempt: [{ memberId: bureau.secondPeople[0] ?? '', reason: '借调外单位' }] })))).toBe('EXEMPT_NOT_ON_ROSTER')
    expect(await codeOf(run((scope) => setUpCampaign(scope, { ...setUp(2019), orgUnitId: bureau.second.id })))).toBe('NOT_FOUND')
    expect(await codeOf(run((scope) => setUpCampaign(scope, setUp(2019)), { actor: person('纪检委员'), access: accessOver(bureau.first.path, 'appraisal.read') }))).toBe('FORBIDDEN')
    expect(await codeOf(inTestScope(test, foreignTenant, (scope) => getCampaign(scope, { campaignId })))).toBe('NOT_FOUND')
  })

  it('goes from the self review over both sheets to grades that people decide, is filed above, told, objected to and answered by another person', async () => {
    const { campaignId } = await run((scope) => setUpCampaign(scope, { ...setUp(2021), hasMasses: false }))
    expect(await codeOf(run((scope) => writeSelfReview(scope, { campaignId, text }), member(at(0))))).toBe('STAGE_MOVED')
    await run((scope) => endStep(scope, { campaignId, step: 'study', heldOn: day, note: '学习党章和评议要求' }))
    expect(await codeOf(run((scope) => endStep(scope, { campaignId, step: 'study', heldOn: day })))).toBe('STAGE_MOVED')
    expect((await run(myAppraisals, member(at(0)))).items[0]).toMatchObject({ campaignId, ask: 'self' })
    await run((scope) => writeSelfReview(scope, { campaignId, text, grade: 'qualified' }), member(at(0)))
    expect(await codeOf(run((scope) => writeSelfReview(scope, { campaignId, text, grade: 'qualified' }), member(probationary())))).toBe('SELF_GRADE_REFUSED')
    expect(await codeOf(run((scope) => writeSelfReview(scope, { campaignId, text }), member(bureau.secondPeople[0] ?? '')))).toBe('NOT_FOUND')
    expect(await codeOf(run((scope) => endStep(scope, { campaignId, step: 'self', heldOn: '2026-12-31' })))).toBe('DATE_IN_FUTURE')
    await run((scope) => endStep(scope, { campaignId, step: 'self', heldOn: day }))

    const people = await gradedOf(stage, campaignId)
    expect(people).not.toContain(probationary())
    expect(await codeOf(run((scope) => endStep(scope, { campaignId, step: 'mutual', heldOn: day })))).toBe('SHEETS_EMPTY')
    for (const id of bureau.firstPeople) await run((scope) => castSheet(scope, { campaignId, step: 'mutual', marks: sheetFor(people, 'good', id === at(1) ? '多帮助年轻同志' : '') }), member(id))
    expect(await codeOf(run((scope) => castSheet(scope, { campaignId, step: 'mutual', marks: sheetFor(people, 'good') }), member(at(0))))).toBe('URN_ALREADY_CAST')
    await run((scope) => endStep(scope, { campaignId, step: 'mutual', heldOn: day }))
    for (const marks of [sheetFor(people.slice(1), 'qualified'), sheetFor([...people, probationary()], 'qualified')]) {
      expect(await codeOf(run((scope) => castSheet(scope, { campaignId, step: 'poll', marks }), member(at(0))))).toBe('SHEET_INCOMPLETE')
    }
    expect(await codeOf(run((scope) => castSheet(scope, { campaignId, step: 'poll', marks: sheetFor(people, 'good') }), member(at(0))))).toBe('SHEET_MARK_UNKNOWN')
    await run((scope) => castSheet(scope, { campaignId, step: 'poll', marks: sheetFor(people, 'qualified') }), member(probationary()))
    await run((scope) => endStep(scope, { campaignId, step: 'poll', heldOn: day }))

    // Nobody is graded without a person's word: not by votes, not by leaving it out.
    expect((await run((scope) => getCampaign(scope, { campaignId }))).people.every(({ grade }) => grade === null)).toBe(true)
    expect(await codeOf(decide(stage, campaignId, gradesFor(people.slice(1), 1)))).toBe('GRADES_INCOMPLETE')
    expect(await codeOf(decide(stage, campaignId, gradesFor([...people, probationary()], 1)))).toBe('GRADE_NOT_FOR')
    expect(await codeOf(decide(stage, campaignId, people.map((memberId) => ({ memberId, grade: 'unqualified' as const }))))).toBe('GRADE_REASON_MISSING')
    const { verdict } = await decide(stage, campaignId, gradesFor(people, 3))
    expect(verdict).toMatchObject({ outcome: 'breach', what: '评为优秀3名，超出一般比例1名。' })
    expect(await codeOf(run((scope) => approveCampaign(scope, { campaignId, isAgreed: true })))).toBe('FORBIDDEN')
    await run((scope) => approveCampaign(scope, { campaignId, isAgreed: false, note: '优秀比例请复核' }), committee)
    await decide(stage, campaignId, gradesFor(people, 2))
    await run((scope) => approveCampaign(scope, { campaignId, isAgreed: true }), committee)
    expect(await codeOf(run((scope) => acknowledgeGrade(scope, { campaignId }), member(at(0))))).toBe('NOT_FOUND')
    expect(await run((scope) => tellResults(scope, { campaignId }))).toEqual({ objectUntil: '2026-12-02' })
    expect(await run((scope) => appraisalStateOf(scope, { orgUnitIds: [bureau.first.id, bureau.second.id], year: 2021 }))).toMatchObject([{ orgUnitId: bureau.first.id, heldOn: day }])

    const loser = people.at(-1) ?? ''
    const mine = await run((scope) => myAppraisal(scope, { campaignId }), member(loser))
    expect(mine).toMatchObject({ grade: 'qualified', ask: 'acknowledge', remarks: ['多帮助年轻同志'], mutual: [{ mark: 'good', votes: 9 }, { mark: 'fair', votes: 0 }, { mark: 'ordinary', votes: 0 }, { mark: 'poor', votes: 0 }] })
    await run((scope) => acknowledgeGrade(scope, { campaignId }), member(loser))
    const { objectionId } = await run((scope) => objectToGrade(scope, { campaignId, grounds: '承担专案任务未予考虑' }), member(loser))
    expect(await codeOf(run((scope) => objectToGrade(scope, { campaignId, grounds: '再次提出' }), member(loser)))).toBe('APPRAISAL_OBJECTION_EXISTS')
    expect(await codeOf(run((scope) => closeCampaign(scope, { campaignId })))).toBe('APPRAISAL_OBJECTION_OPEN')
    const answer = { objectionId, outcome: 'changed', grade: 'excellent', answer: '经支委会复议，成立。' } as const
    expect(await codeOf(run((scope) => answerGradeObjection(scope, answer)))).toBe('APPROVER_IS_PROPOSER')
    expect(await codeOf(run((scope) => answerGradeObjection(scope, answer), { actor: person('本人', loser), access: committee.access ?? accessOver('/') }))).toBe('DECIDES_OWN_MATTER')
    await run((scope) => answerGradeObjection(scope, answer), committee)
    expect(await run(async (scope) => (await selectGradeRecords(scope, campaignId)).filter(({ memberId }) => memberId === loser).map(({ version, grade, cause }) => [version, grade, cause]))).toEqual([[1, 'qualified', 'decision'], [2, 'qualified', 'decision'], [3, 'excellent', 'objection']])
    const facts = (await run((scope) => factsOfSource(scope, { type: 'appraisal', id: campaignId }))).filter(({ subjectId }) => subjectId === loser)
    expect(facts.map(({ kind, quantity }) => `${kind} ${Number(quantity)}`).toSorted()).toHaveLength(3)
    expect(await codeOf(run((scope) => closeCampaign(scope, { campaignId })))).toBe('APPRAISAL_STILL_OPEN')
    for (const id of people) await run((scope) => acknowledgeGrade(scope, { campaignId }), member(id))
    await run((scope) => closeCampaign(scope, { campaignId }))
    expect(await codeOf(run((scope) => closeCampaign(scope, { campaignId })))).toBe('APPRAISAL_CLOSED')
    expect((await run((scope) => listCampaigns(scope, { year: 2021 }), committee)).items).toMatchObject([
      { orgUnitName: '第一党支部', grades: { excellent: 3, qualified: 5 }, closedOn: '2026-11-22' }, { orgUnitName: '第二党支部', campaignId: null, maySetUp: true },
    ])
    expect(await run((scope) => appraisalFigures(scope, { year: 2021 }))).toEqual({ takingPart: 9, graded: { excellent: 3, qualified: 5, basic: 0, unqualified: 0 } })
  })

  it('hides what could be guessed: under five answers there is no distribution and no remark', async () => {
    const { campaignId } = await run((scope) => setUpCampaign(scope, { ...setUp(2022), hasMasses: false }))
    for (const step of ['study', 'self'] as const) await run((scope) => endStep(scope, { campaignId, step, heldOn: day }))
    const people = await gradedOf(stage, campaignId)
    for (const index of [0, 1, 2, 3]) await run((scope) => castSheet(scope, { campaignId, step: 'mutual', marks: sheetFor(people, 'fair', '注意方法') }), member(at(index)))
    await run((scope) => endStep(scope, { campaignId, step: 'mutual', heldOn: day }))
    const seen = await run((scope) => getCampaign(scope, { campaignId }), { ...secretary, actor: person('书记', at(0)) })
    expect(seen.people.every(({ mutual, remarks }) => mutual === null && remarks?.length === 0)).toBe(true)
    expect(seen.steps.find(({ step }) => step === 'mutual')?.turnout).toEqual({ expected: 9, cast: 4 })
  })

  it('shows remarks to the secretary of the branch and to nobody else who reads the campaign', async () => {
    const { items } = await run((scope) => listCampaigns(scope, { year: 2021 }))
    const campaignId = items[0]?.campaignId ?? ''
    const bySecretary = await run((scope) => getCampaign(scope, { campaignId }), { ...secretary, actor: person('书记', at(0)) })
    expect(bySecretary.people.filter(({ remarks }) => remarks?.includes('多帮助年轻同志'))).toHaveLength(8)
    for (const options of [committee, { ...secretary, actor: person('组织委员', at(1)) }]) {
      expect((await run((scope) => getCampaign(scope, { campaignId }), options)).people.every(({ remarks }) => remarks === null)).toBe(true)
    }
  })
})

describe('one vote each, secretly', () => {
  it('counts one of fifty sheets that one person casts at the same time', async () => {
    const { campaignId } = await run((scope) => setUpCampaign(scope, { ...setUp(2023), hasMasses: false }))
    for (const step of ['study', 'self'] as const) await run((scope) => endStep(scope, { campaignId, step, heldOn: day }))
    const people = await gradedOf(stage, campaignId)
    const codes = await Promise.all(Array.from({ length: 50 }, () => codeOf(run((scope) => castSheet(scope, { campaignId, step: 'mutual', marks: sheetFor(people, 'good') }), member(at(0))))))
    expect(codes.filter((code) => code === 'OK')).toHaveLength(1)
    expect(codes.filter((code) => code === 'URN_ALREADY_CAST')).toHaveLength(49)
    await run((scope) => endStep(scope, { campaignId, step: 'mutual', heldOn: day }))
    expect((await test.admin<{ total: number }[]>`select sum(votes)::int as total from appraisal_tallies where campaign_id = ${campaignId}`)[0]?.total).toBe(people.length)
  })

  it('leaves no line with a clock or a name when a sheet is cast, and keeps no sheet', async () => {
    const { campaignId } = await run((scope) => setUpCampaign(scope, { ...setUp(2024), hasMasses: false }))
    for (const step of ['study', 'self'] as const) await run((scope) => endStep(scope, { campaignId, step, heldOn: day }))
    const people = await gradedOf(stage, campaignId)
    const trail = async () => ({
      audit: (await test.admin`select id from audit_entries`).length, outbox: (await test.admin`select id from local.outbox`).length, keys: (await test.admin`select key from idempotency_keys`).length,
    })
    const before = await trail()
    for (const id of bureau.firstPeople) await run((scope) => castSheet(scope, { campaignId, step: 'mutual', marks: sheetFor(people, 'good', '敢于担当作风扎实') }), member(id))
    expect(await trail()).toEqual(before)
    const tables = await test.admin<{ name: string }[]>`select table_schema || '.' || table_name as name from information_schema.tables where table_schema in ('public', 'local') and table_type = 'BASE TABLE'`
    for (const { name } of tables) expect([name, (await test.admin.unsafe(`select 1 from ${name} r where r::text like '%敢于担当作风扎实%' limit 1`)).length]).toEqual([name, 0])
    await run((scope) => endStep(scope, { campaignId, step: 'mutual', heldOn: day }))
    // What is kept of the sheets has neither voter nor clock, in any column.
    const columns = await test.admin<{ name: string }[]>`select column_name as name from information_schema.columns where table_name in ('appraisal_tallies', 'appraisal_remarks') order by 1`
    expect([...new Set(columns.map(({ name }) => name))]).toEqual(['campaign_id', 'id', 'mark', 'member_id', 'step', 'tenant_id', 'text_sealed', 'votes'])
  })

  it('has no column in which a score could become a grade', async () => {
    const columns = await test.admin<{ name: string }[]>`select table_name || '.' || column_name as name from information_schema.columns where table_name like 'appraisal%' and (column_name like '%point%' or column_name like '%score%' or column_name like '%rank%')`
    expect(columns).toEqual([])
    const generated = await test.admin`select 1 from information_schema.columns where table_name like 'appraisal%' and (is_generated = 'ALWAYS' or (column_name like '%grade%' and column_default is not null))`
    expect(generated).toHaveLength(0)
    const campaignId = await campaignBeforeGrades(stage, bureau, 2025)
    expect((await run((scope) => getCampaign(scope, { campaignId }))).people.every(({ grade }) => grade === null)).toBe(true)
  })
})

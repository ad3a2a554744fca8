import { newId } from '@dangjian/kernel'
import { createTestDatabase, inTestScope, type TestDatabase } from '@dangjian/db/testing'
import { listDuties } from '@dangjian/duties'
import { appointPost } from '@dangjian/org'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  acknowledgeReport, answerReportObjection, castReview, concludeMechanism, countReview, getReport, judgeReport, listReports, mechanismBoard, myReports, objectToReport, openReview, planMechanism, rateBranch,
  recordMechanism, writeReport,
} from '../index.ts'
import { accessOver, foundBureau, person, type Bureau } from '../testing/bureau.ts'
import { codeOf, day, stageOf } from '../testing/run-campaign.ts'

let test: TestDatabase
let bureau: Bureau
const tenantId = newId()
const foreignTenant = newId()
const { run, secretary, committee, member } = stageOf(() => test, tenantId, () => bureau)
beforeAll(async () => {
  test = await createTestDatabase()
  bureau = await inTestScope(test, tenantId, foundBureau)
  await inTestScope(test, tenantId, async (scope) => {
    for (const [index, post] of (['secretary', 'organization', 'publicity', 'discipline'] as const).entries()) await appointPost(scope, { orgUnitId: bureau.root.id, memberId: bureau.secondPeople[index] ?? '', post, validFrom: '2024-01-01' })
  })
  await inTestScope(test, foreignTenant, foundBureau)
})
afterAll(() => test.drop())

const text = '一年来履行第一责任人职责，抓组织生活、抓队伍、抓服务，存在载体不够丰富的问题。'
const at = (index: number): string => bureau.firstPeople[index] ?? ''

describe('述职评议 of a secretary (EV-06…08, OR-15)', () => {
  it('is written with figures from records, judged secretly, decided by people, and its problems become duties of the next year', async () => {
    const { reportId } = await run((scope) => writeReport(scope, { orgUnitId: bureau.first.id, year: 2026, level: 'organ', text }))
    expect(await codeOf(run((scope) => writeReport(scope, { orgUnitId: bureau.first.id, year: 2026, level: 'organ', text })))).toBe('REPORT_EXISTS')
    expect(await codeOf(run((scope) => writeReport(scope, { orgUnitId: bureau.first.id, year: 2026, level: 'working_committee', text })))).toBe('REPORT_LEVEL_UNFIT')
    expect(await codeOf(run((scope) => writeReport(scope, { orgUnitId: bureau.second.id, year: 2026, level: 'organ', text }), committee))).toBe('SECRETARY_MISSING')
    const written = await run((scope) => getReport(scope, { reportId }))
    expect(written.figures.map(({ key }) => key)).toEqual(['compliance', 'study'])
    expect(await codeOf(run((scope) => openReview(scope, { reportId })))).toBe('FORBIDDEN')
    expect(await codeOf(inTestScope(test, foreignTenant, (scope) => getReport(scope, { reportId })))).toBe('NOT_FOUND')
    expect(await run((scope) => openReview(scope, { reportId }), committee)).toEqual({ expected: 4 })
    const voter = bureau.secondPeople[0] ?? ''
    expect((await run(myReports, member(voter))).items).toMatchObject([{ id: reportId, ask: 'review', isOwn: false }])
    expect(await codeOf(run((scope) => castReview(scope, { reportId, mark: 'good' }), member(at(0))))).toBe('URN_NOT_A_VOTER')
    for (const id of bureau.secondPeople.slice(0, 4)) await run((scope) => castReview(scope, { reportId, mark: 'fair' }), member(id))
    expect(await codeOf(run((scope) => castReview(scope, { reportId, mark: 'good' }), member(voter)))).toBe('URN_ALREADY_CAST')
    await run((scope) => countReview(scope, { reportId }), committee)
    const problem = { problem: '主题党日载体单一', measure: '每季度安排一次现场教学', memberId: at(0), dueOn: '2027-06-30' }
    const judged = { reportId, comment: '思路清楚，查摆问题实在。', mark: 'fair' as const, problems: [problem] }
    expect(await codeOf(run((scope) => judgeReport(scope, judged), { ...committee, actor: person('书记本人', at(0)) }))).toBe('DECIDES_OWN_MATTER')
    expect(await codeOf(run((scope) => judgeReport(scope, { ...judged, problems: [{ ...problem, dueOn: '2026-12-31' }] }), committee))).toBe('PROBLEM_DAY_UNFIT')
    expect(await codeOf(run((scope) => judgeReport(scope, { ...judged, problems: [{ ...problem, memberId: voter }] }), committee))).toBe('PROBLEM_PERSON_UNKNOWN')
    await run((scope) => judgeReport(scope, judged), committee)
    const duties = await run((scope) => listDuties(scope, { year: 2027, limit: 20 }))
    expect(duties.items).toMatchObject([{ title: '主题党日载体单一', standard: '每季度安排一次现场教学（责任人：白一鸣）', dueOn: '2027-06-30', listTitle: '2026年度书记述职整改清单', state: 'open' }])
    expect(await run((scope) => getReport(scope, { reportId }))).toMatchObject({ mark: 'fair', votes: null, turnout: { expected: 4, cast: 4 }, problems: [{ isDuty: true }] })
    await run((scope) => acknowledgeReport(scope, { reportId }), member(at(0)))
    const { objectionId } = await run((scope) => objectToReport(scope, { reportId, grounds: '服务群众工作未予考虑' }), member(at(0)))
    expect(await codeOf(run((scope) => answerReportObjection(scope, { objectionId, outcome: 'kept', answer: '经复核维持。' }), committee))).toBe('APPROVER_IS_PROPOSER')
    await run((scope) => answerReportObjection(scope, { objectionId, outcome: 'kept', answer: '经复核维持。' }), { ...committee, actor: person('分管领导') })
    expect((await run((scope) => listReports(scope, { year: 2026 }), secretary)).items).toMatchObject([{ stage: 'told', mark: 'fair' }])
    expect(await codeOf(run((scope) => getReport(scope, { reportId }), member(at(3))))).toBe('NOT_FOUND')
  })
})

describe('[S13] the eight institutions', () => {
  it('show plan, record and result of a year, and say what is missing', async () => {
    const rootId = bureau.root.id
    const board = await run((scope) => mechanismBoard(scope, { year: 2026 }), committee)
    expect(board.lines.map(({ name }) => name)).toEqual(['党委中心组学习', '党建工作责任制考核', '党支部等级评定', '党组织书记述职评议', '党内激励关怀帮扶', '学习培训', '党员队伍动态分析', '警示提醒'])
    expect(board.lines.find(({ key }) => key === 'secretary-review')).toMatchObject({ recordCount: 1, missing: ['plan', 'result'] })
    const analysis = { orgUnitId: rootId, year: 2026, mechanism: 'analysis' }
    expect(await codeOf(run((scope) => concludeMechanism(scope, { ...analysis, result: '完成' }), committee))).toBe('PLAN_MISSING')
    await run((scope) => planMechanism(scope, { ...analysis, plan: '支委会每月、党委每季度分析' }), committee)
    await run((scope) => recordMechanism(scope, { ...analysis, heldOn: '2026-09-28', title: '第三季度思想动态分析' }), committee)
    await run((scope) => concludeMechanism(scope, { ...analysis, result: '分析4次，谈话疏导6人次' }), committee)
    expect((await run((scope) => mechanismBoard(scope, { year: 2026, orgUnitId: rootId }), committee)).lines.find(({ key }) => key === 'analysis')).toMatchObject({ recordCount: 1, missing: [], result: { text: '分析4次，谈话疏导6人次' } })
    expect(await codeOf(run((scope) => recordMechanism(scope, { ...analysis, mechanism: 'central-study', heldOn: '2026-09-28', title: '学习' }), committee))).toBe('RECORD_IS_DERIVED')
    expect(await codeOf(run((scope) => planMechanism(scope, { ...analysis, plan: '安排' }), { actor: person('书记'), access: accessOver(bureau.root.path, 'mechanism.read') }))).toBe('FORBIDDEN')
    expect(await codeOf(inTestScope(test, foreignTenant, (scope) => mechanismBoard(scope, { year: 2026, orgUnitId: rootId })))).toBe('NOT_FOUND')
  })

  it('leave the grade of a branch to people: a veto takes the star, a passed quota is said', async () => {
    const rating = { orgUnitId: bureau.first.id, year: 2026, model: 'quota', grade: '五星', reason: '党委会研究', decidedOn: day }
    expect(await codeOf(run((scope) => rateBranch(scope, { ...rating, vetoes: ['fabricated'] }), committee))).toBe('RATING_VETOED')
    expect(await codeOf(run((scope) => rateBranch(scope, { ...rating, grade: '六星' }), committee))).toBe('RATING_UNKNOWN')
    await run((scope) => rateBranch(scope, rating), committee)
    const board = await run((scope) => mechanismBoard(scope, { year: 2026 }), committee)
    expect(board.overQuota).toEqual([{ grade: '五星', count: 1, most: 0 }])
    expect(board.ratings).toMatchObject([{ name: '第一党支部', rating: { grade: '五星' } }, { name: '第二党支部', rating: null }])
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, inTestScope, type TestDatabase, type TestScopeOptions } from '@dangjian/db/testing'
import { newId } from '@dangjian/kernel'
import {
  adoptPlan, checkComment, checkReflection, commentReflection, draftPlan, listReflections, listReflectionsForCheck, myReflections, myStudyPlan, readReflection, studyPlanOf, withdrawMyReflection, writeReflection,
} from './index.ts'
import { accessOver, foundBureau, person, type Bureau } from './testing/bureau.ts'

let test: TestDatabase
let bureau: Bureau
const tenantId = newId()
beforeAll(async () => {
  test = await createTestDatabase()
  bureau = await inTestScope(test, tenantId, foundBureau)
})
afterAll(() => test.drop())

const run = <T>(work: Parameters<typeof inTestScope<T>>[2], options: TestScopeOptions = { actor: person('干事') }) => inTestScope(test, tenantId, work, options)
const learner = (id: string): TestScopeOptions => ({ actor: person('党员', id), access: accessOver(bureau.root.path, 'self.read') })
const publicity = (): TestScopeOptions => ({ actor: person('宣传委员', bureau.firstPeople[1]), access: accessOver(bureau.first.path, 'study.read', 'study.manage', 'self.read') })
const theme = (month: number, title: string) => ({ month, title, reading: ['党章'] })
const body = '学习支部工作条例后，对照岗位谈三点认识和打算，今后认真参加组织生活。'

describe('年度学习计划 [G3]', () => {
  it('is adopted in versions, inherited by lower organizations and extended by them, never lowered', async () => {
    const year = '2026'
    const upper = await run((scope) => draftPlan(scope, { orgUnitId: bureau.root.id, year, targetHours: 36, themes: [theme(3, '学习条例'), theme(1, '学习党章')] }))
    expect((await run((scope) => studyPlanOf(scope, { orgUnitId: bureau.first.id, year }), publicity())).themes).toEqual([])
    await run((scope) => adoptPlan(scope, { id: upper.id, adoptedOn: '2026-01-05', act: '党委会会议' }))
    await expect(run((scope) => draftPlan(scope, { orgUnitId: bureau.first.id, year, targetHours: 32, themes: [theme(2, '警示教育')] }), publicity())).rejects.toMatchObject({ code: 'PLAN_BELOW_UPPER', details: { hours: 36 } })
    const own = await run((scope) => draftPlan(scope, { orgUnitId: bureau.first.id, year, targetHours: 40, themes: [theme(2, '警示教育')] }), publicity())
    await expect(run((scope) => adoptPlan(scope, { id: own.id, adoptedOn: '2026-12-31', act: '支委会' }), publicity())).rejects.toMatchObject({ code: 'PLAN_ADOPTED_LATER' })
    await run((scope) => adoptPlan(scope, { id: own.id, adoptedOn: '2026-01-10', act: '支部党员大会' }), publicity())
    const plan = await run((scope) => myStudyPlan(scope, { year }), learner(bureau.firstPeople[3] ?? ''))
    expect(plan).toMatchObject({ targetHours: 40, ruleHours: 32, themes: [{ month: 1, title: '学习党章', isOwn: false, fromUnitName: '党委' }, { month: 2, isOwn: true }, { month: 3 }] })
    expect((await run((scope) => myStudyPlan(scope, { year }), learner(bureau.secondPeople[3] ?? ''))).targetHours).toBe(36)

    const next = await run((scope) => draftPlan(scope, { orgUnitId: bureau.first.id, year, targetHours: 44, themes: [theme(2, '警示教育（修订）')] }), publicity())
    await run((scope) => adoptPlan(scope, { id: next.id, adoptedOn: '2026-05-10', act: '支部党员大会' }), publicity())
    const seen = await run((scope) => studyPlanOf(scope, { orgUnitId: bureau.first.id, year }), publicity())
    expect(seen.own.map(({ version, state }) => [version, state])).toEqual([[2, 'adopted'], [1, 'superseded']])
    await expect(run((scope) => adoptPlan(scope, { id: next.id, adoptedOn: '2026-05-10', act: '支部党员大会' }), publicity())).rejects.toMatchObject({ code: 'PLAN_CHANGED' })
  })

  it('is written by nobody from another branch or tenant, and a draft is read by nobody who may not write it', async () => {
    const input = { orgUnitId: bureau.second.id, year: '2026', targetHours: 40, themes: [theme(2, '学习')] }
    await expect(run((scope) => draftPlan(scope, input), publicity())).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(run((scope) => draftPlan(scope, input), { access: accessOver(bureau.second.path, 'study.read') })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    const { id } = await run((scope) => draftPlan(scope, input))
    expect((await run((scope) => studyPlanOf(scope, { orgUnitId: bureau.second.id, year: '2026' }), { access: accessOver(bureau.second.path, 'study.read') })).own).toEqual([])
    await expect(inTestScope(test, newId(), (scope) => adoptPlan(scope, { id, adoptedOn: '2026-05-10', act: '支委会' }))).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('谈体会 [L6]', () => {
  it('shows a reflection to others only after somebody else of the branch has checked it, and takes it down', async () => {
    const [author, reader] = [learner(bureau.firstPeople[3] ?? ''), learner(bureau.firstPeople[4] ?? '')]
    const { id } = await run((scope) => writeReflection(scope, { courseId: null, title: '学条例谈体会', body }), author)
    await expect(run((scope) => readReflection(scope, { id }), reader)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect((await run((scope) => listReflections(scope, { limit: 20 }), reader)).items).toEqual([])
    expect((await run((scope) => listReflectionsForCheck(scope, {}), publicity())).reflections).toMatchObject([{ id, state: 'waiting', canCheck: true, audiences: [{ name: '第一党支部' }] }])
    await expect(run((scope) => checkReflection(scope, { id, act: 'publish' }), { ...publicity(), actor: person('本人', bureau.firstPeople[3]) })).rejects.toMatchObject({ code: 'DECIDES_OWN_MATTER' })
    await expect(run((scope) => checkReflection(scope, { id, act: 'publish', audienceUnitId: bureau.root.id }), publicity())).rejects.toMatchObject({ code: 'STUDY_AUDIENCE_OUTSIDE' })
    await run((scope) => checkReflection(scope, { id, act: 'return', reason: '请结合岗位补充' }), publicity())
    expect(await run(myReflections, author)).toMatchObject([{ state: 'returned', reason: '请结合岗位补充' }])
    await run((scope) => writeReflection(scope, { id, courseId: null, title: '学条例谈体会', body: `${body}补充岗位内容。` }), author)
    await run((scope) => checkReflection(scope, { id, act: 'publish' }), publicity())
    expect((await run((scope) => listReflections(scope, { limit: 20 }), reader)).items).toMatchObject([{ id, memberName: '方一鸣' }])
    await expect(run((scope) => readReflection(scope, { id }), learner(bureau.secondPeople[3] ?? ''))).rejects.toMatchObject({ code: 'NOT_FOUND' })

    const comment = await run((scope) => commentReflection(scope, { reflectionId: id, body: '结合岗位，很有启发。' }), reader)
    expect((await run((scope) => readReflection(scope, { id }), author)).comments).toEqual([])
    await run((scope) => checkComment(scope, { id: comment.id, act: 'publish' }), publicity())
    expect((await run((scope) => readReflection(scope, { id }), author)).comments).toMatchObject([{ memberName: '高一鸣', state: 'published' }])
    await expect(run((scope) => checkComment(scope, { id: comment.id, act: 'publish' }), publicity())).rejects.toMatchObject({ code: 'REFLECTION_DECIDED' })
    await run((scope) => checkReflection(scope, { id, act: 'withdraw', reason: '内容需要核实' }), publicity())
    await expect(run((scope) => readReflection(scope, { id }), reader)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('is published by an organizer for the whole committee, taken back by its author, and foreign to other tenants', async () => {
    const author = learner(bureau.firstPeople[3] ?? '')
    const { id } = await run((scope) => writeReflection(scope, { courseId: null, title: '又一篇', body }), author)
    await expect(inTestScope(test, newId(), (scope) => checkReflection(scope, { id, act: 'publish' }))).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(run((scope) => checkReflection(scope, { id, act: 'publish' }), { access: accessOver(bureau.first.path, 'study.read') })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await run((scope) => checkReflection(scope, { id, act: 'publish', audienceUnitId: bureau.root.id }))
    expect((await run((scope) => readReflection(scope, { id }), learner(bureau.secondPeople[3] ?? ''))).title).toBe('又一篇')
    await run((scope) => withdrawMyReflection(scope, { id }), author)
    await expect(run((scope) => readReflection(scope, { id }), learner(bureau.secondPeople[3] ?? ''))).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(run((scope) => withdrawMyReflection(scope, { id }), author)).rejects.toMatchObject({ code: 'REFLECTION_DECIDED' })
  })
})

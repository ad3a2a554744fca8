import { createTestDatabase, inTestScope, type TestDatabase } from '@dangjian/db/testing'
import { newId } from '@dangjian/kernel'
import { getMember } from '@dangjian/members'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { admissionDueItems, branchStepSchema, caseRecord, decideStep, getCase, listCases, openCase, poolFigures, recordStep, stepForm, superiorStepSchema } from './index.ts'
import { accessOver, applicant, ballot, branchAccess, caseBefore, foundWorld, takeActs, wholeAdmission, worldScopes, type AdmissionWorld, type WorldScopes } from './testing/admission-world.ts'

let test: TestDatabase
let world: AdmissionWorld
let foreign: AdmissionWorld
let scopes: WorldScopes

beforeAll(async () => {
  test = await createTestDatabase()
  world = await foundWorld(test, newId())
  foreign = await foundWorld(test, newId())
  scopes = worldScopes(test, world, '2029-01-10')
})
afterAll(() => test.drop())

describe('a whole admission under the text of 2026', () => {
  it('[G7] goes from the application to the archive step by step, refuses what is not yet lawful and says why, and makes a formal member whose dates come from the meeting', async () => {
    const acts = wholeAdmission(world)
    const id = await caseBefore(scopes, world, '2026-06-01', acts, 'publicity')
    await expect(scopes.branch((scope) => recordStep(scope, { id, onDate: '2027-06-30', step: { kind: 'candidate' } }))).rejects.toMatchObject({ code: 'ADMISSION_STEP_UNLAWFUL', details: { citation: '《发展党员工作细则》第十三条' } })
    await expect(scopes.leader((scope) => decideStep(scope, { id, onDate: '2027-09-05', step: { kind: 'approval' } }))).rejects.toMatchObject({ details: { verdictNext: '请先办理党委派人谈话、党组（党委）讨论决定。' } })
    await takeActs(scopes, id, acts.slice(acts.findIndex(({ by }) => by === 'publicity')))
    const detail = await scopes.branch((scope) => getCase(scope, { id }))
    expect(detail).toMatchObject({ state: 'completed', outcome: 'archived', stage: 'formal', isOrgan: true })
    expect(detail.timeline.filter(({ state }) => state === 'done')).toHaveLength(29)
    expect(detail.timeline.filter(({ state }) => state !== 'done').map(({ key }) => key)).toEqual([])
    const member = await scopes.leader((scope) => getMember(scope, { id: detail.memberId ?? '' }))
    expect(member).toMatchObject({ status: 'formal', joinedOn: '2027-08-20', formalOn: '2028-08-20' })
    const record = await scopes.branch((scope) => caseRecord(scope, { id }))
    expect(record.rows[0]).toMatchObject({ number: '1', onDate: '2026-06-01', citation: '《发展党员工作细则》第五条、第六条' })
    expect(record.rows.find(({ number }) => number === '5')).toMatchObject({ people: '白一平、陈二川' })
    expect(record.rows).toHaveLength(30)
  })

  it('shows the step that is not yet lawful with its day and article, and refuses it', async () => {
    const then = worldScopes(test, world, '2027-06-30')
    const id = await caseBefore(then, world, '2026-06-01', wholeAdmission(world), 'publicity')
    const { timeline } = await then.branch((scope) => getCase(scope, { id }))
    const listing = timeline.find(({ key }) => key === 'candidate')
    expect(listing).toMatchObject({ state: 'locked', earliestOn: '2027-07-01', citation: '《发展党员工作细则》第十三条', note: '2026年7月1日确定为入党积极分子，培养教育和考察须满12个月。', canTake: false })
    await expect(then.branch((scope) => recordStep(scope, { id, step: { kind: 'candidate' } }))).rejects.toMatchObject({
      code: 'ADMISSION_STEP_UNLAWFUL', details: { finding: 'ADM_CULTIVATION', verdictNext: '请继续培养考察，2027年7月1日起可以办理。', citation: '《发展党员工作细则》第十三条', binding: '沿用原规定，必须办理' },
    })
    await expect(then.branch((scope) => recordStep(scope, { id, step: { kind: 'introducers', memberIds: world.formal.slice(0, 2) } }))).rejects.toMatchObject({ details: { finding: 'ADM_WAITS' } })
  })

  it('says why the approval cannot be given and what the next meeting needs', async () => {
    const then = worldScopes(test, world, '2027-08-15')
    const id = await caseBefore(then, world, '2026-06-01', wholeAdmission(world), 'admission_meeting')
    const detail = await then.branch((scope) => getCase(scope, { id }))
    expect(detail.quorum).toMatchObject({ eligible: 8, requiredToOpen: 5, requiredToPass: 5, citation: '《发展党员工作细则》第十九条、第二十条' })
    expect(detail.whyNot[0]).toMatchObject({ step: 'approval', what: '还不能办理党委审批。须先完成党委派人谈话、党组（党委）讨论决定。' })
    expect(detail.next).toMatchObject({ key: 'admission_meeting', state: 'possible', dueOn: '2027-09-10' })
    const late = worldScopes(test, world, '2027-09-14')
    const items = await late.branch((scope) => admissionDueItems(scope, {}))
    expect(items.items.find((item) => item.caseId === id)).toMatchObject({ key: 'admission_meeting', state: 'overdue', overdueDays: 4, bucket: 'overdue' })
    await expect(late.branch((scope) => recordStep(scope, { id, onDate: '2027-09-12', step: { kind: 'admission_meeting', ballot: ballot() } }))).rejects.toMatchObject({ code: 'ADMISSION_REASON_REQUIRED' })
    const taken = await late.branch((scope) => recordStep(scope, { id, onDate: '2027-09-12', reason: '执行专项任务延期', step: { kind: 'admission_meeting', ballot: ballot() } }))
    expect(taken.verdicts.find(({ code }) => code === 'ADM_OVERDUE')).toMatchObject({ effect: 'needs-reason', binding: '条文待核，按提醒办理' })
  })

  it('prefills the usual step so that nothing is left to enter', async () => {
    const then = worldScopes(test, world, '2027-07-02')
    const id = await caseBefore(then, world, '2026-06-01', wholeAdmission(world), 'publicity')
    const talk = await then.branch((scope) => stepForm(scope, { id, step: 'cultivation_review' }))
    expect(talk).toMatchObject({ canTake: true, needsReason: false, proposal: { kind: 'cultivation_review' } })
    const listing = await then.branch((scope) => stepForm(scope, { id, step: 'candidate' }))
    expect(listing).toMatchObject({ canTake: true, needsReason: true })
    const { next } = (await then.branch((scope) => recordStep(scope, { id, step: { kind: 'cultivation_review' } }))) ?? {}
    expect(next).toMatchObject({ key: 'candidate_publicity' })
  })
})

describe('the form of a step', () => {
  it('says on the day of each step that it can be taken, by whom, and proposes what is lawful', async () => {
    const { id } = await scopes.branch((scope) => openCase(scope, applicant(world, '2026-06-01')))
    for (const act of wholeAdmission(world)) {
      const now = worldScopes(test, world, act.by === 'publicity' ? act.until : act.on)
      if (act.by === 'publicity') {
        await takeActs(now, id, [act])
        continue
      }
      const own = await now[act.by]((scope) => stepForm(scope, { id, step: act.step.kind }))
      expect([act.step.kind, own.canTake, own.needsReason]).toEqual([act.step.kind, true, false])
      if (act.by !== 'branch') expect((await now.branch((scope) => stepForm(scope, { id, step: act.step.kind }))).canTake).toBe(false)
      const proposed = act.by === 'branch' ? branchStepSchema.safeParse(own.proposal) : superiorStepSchema.safeParse(own.proposal)
      await takeActs(now, id, [act.by === 'branch' ? { ...act, step: proposed.success ? branchStepSchema.parse(own.proposal) : act.step } : { ...act, step: proposed.success ? superiorStepSchema.parse(own.proposal) : act.step }])
      expect((await now[act.by]((scope) => stepForm(scope, { id, step: act.step.kind }))).canTake).toBe(false)
    }
    expect(await scopes.branch((scope) => getCase(scope, { id }))).toMatchObject({ state: 'completed', stage: 'formal' })
  })
})

describe('who may do what', () => {
  it('keeps the superior steps from the branch, from who recorded, and from other organizations', async () => {
    const id = await caseBefore(scopes, world, '2026-06-01', wholeAdmission(world), 'activist_filing')
    await expect(scopes.branch((scope) => decideStep(scope, { id, onDate: '2026-07-08', step: { kind: 'activist_filing' } }))).rejects.toMatchObject({ code: 'FORBIDDEN' })
    const both = inTestScope(test, world.tenantId, (scope) => decideStep(scope, { id, onDate: '2026-07-08', step: { kind: 'activist_filing' } }), { actor: world.organizer, clock: { now: () => new Date('2029-01-01T00:00:00Z') } })
    await expect(both).rejects.toMatchObject({ code: 'ADMISSION_SAME_PERSON' })
    const general = inTestScope(test, world.tenantId, (scope) => decideStep(scope, { id, onDate: '2026-07-08', step: { kind: 'activist_filing' } }), { actor: world.leader, access: accessOver(world.general.path, 'admission.read', 'admission.approve') })
    await expect(general).rejects.toMatchObject({ code: 'FORBIDDEN' })
    const elsewhere = inTestScope(test, world.tenantId, (scope) => getCase(scope, { id }), { access: branchAccess(world.second.path) })
    await expect(elsewhere).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(inTestScope(test, foreign.tenantId, (scope) => getCase(scope, { id }))).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(inTestScope(test, foreign.tenantId, (scope) => recordStep(scope, { id, step: { kind: 'oath' } }))).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect((await inTestScope(test, foreign.tenantId, (scope) => listCases(scope, { limit: 20 }))).total).toBe(0)
  })

  it('lists by pinyin, initials, stage and branch, and counts the pool', async () => {
    const { id } = await scopes.branch((scope) => openCase(scope, applicant(world, '2026-06-01', { name: '曾雅文' })))
    const page = await scopes.branch((scope) => listCases(scope, { search: 'zyw', limit: 20 }))
    expect(page.items.map((item) => item.id)).toEqual([id])
    expect(page.items[0]).toMatchObject({ stage: 'applicant', overdue: 1, next: { key: 'first_talk', state: 'overdue' } })
    const pool = await scopes.leader((scope) => poolFigures(scope, {}))
    expect(pool.applicants).toBeGreaterThan(0)
    expect(pool.byBranch.reduce((sum, row) => sum + row.applicants, 0)).toBe(pool.applicants)
  })
})

describe('a step taken twice', () => {
  it('lets one of fifty approvals win, with one audit row', async () => {
    const id = await caseBefore(scopes, world, '2026-06-01', wholeAdmission(world), 'approval')
    const tries = Array.from({ length: 50 }, () => takeActs(scopes, id, [{ by: 'leader', on: '2027-09-05', step: { kind: 'approval' } }]))
    const results = await Promise.allSettled(tries)
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(results.flatMap((result) => (result.status === 'rejected' ? [result.reason.code] : [])).every((code) => code === 'ADMISSION_STEP_STANDS')).toBe(true)
    const [audit] = await test.admin`select count(*)::int as rows from audit_entries where subject_id = ${id} and details->>'step' = 'approval'`
    const [records] = await test.admin`select count(*)::int as rows from admission_steps where case_id = ${id} and step = 'approval'`
    const [events] = await test.admin`select count(*)::int as rows from local.outbox where type = 'admission.step-recorded' and payload->>'caseId' = ${id} and payload->>'step' = 'approval'`
    expect([audit?.['rows'], records?.['rows'], events?.['rows']]).toEqual([1, 1, 1])
  })

  it('opens one case when ten people receive the same application', async () => {
    const person = applicant(world, '2026-06-01')
    const results = await Promise.allSettled(Array.from({ length: 10 }, () => scopes.branch((scope) => openCase(scope, person))))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(results.flatMap((result) => (result.status === 'rejected' ? [result.reason.code] : []))).toEqual(Array.from({ length: 9 }, () => 'ADMISSION_CASE_EXISTS'))
  })
})

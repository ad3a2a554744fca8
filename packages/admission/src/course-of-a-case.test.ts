import { createTestDatabase, inTestScope, type TestDatabase } from '@dangjian/db/testing'
import { addMonthsClamped, newId } from '@dangjian/kernel'
import { createMember, exitMember, getMember, moveMember } from '@dangjian/members'
import { createOrgUnit } from '@dangjian/org'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  adoptProbationary, closeCase, closePublicity, correctStep, decideOverride, decideStep, getCase, listAdmissionRules, listCases, listOverrides, listPlan, listPublicities, listUnadopted, moveCase, openCase, openPublicity, recordDocument,
  recordObjection, recordStep, requestOverride, resumeCase, setQuota, settleObjection, suspendCase, tightenRule,
} from './index.ts'
import { applicant, ballot, caseBefore, foundWorld, syntheticId, takeActs, wholeAdmission, worldScopes, type Act, type AdmissionWorld, type WorldScopes } from './testing/admission-world.ts'

let test: TestDatabase
let world: AdmissionWorld
let party: AdmissionWorld
let scopes: WorldScopes

beforeAll(async () => {
  test = await createTestDatabase()
  world = await foundWorld(test, newId())
  party = await foundWorld(test, newId(), 'party_committee')
  scopes = worldScopes(test, world, '2029-01-10')
})
afterAll(() => test.drop())

/** The first steps under the text of 2014, the rest under that of 2026. */
const mixed = (of: AdmissionWorld): readonly Act[] => {
  const [a = '', b = ''] = of.formal
  return [
    { by: 'branch', on: '2024-06-20', step: { kind: 'first_talk', talkerIds: [a] } },
    { by: 'branch', on: '2024-07-01', step: { kind: 'activist' } },
    { by: 'leader', on: '2024-07-08', step: { kind: 'activist_filing' } },
    { by: 'branch', on: '2024-07-08', step: { kind: 'contacts', memberIds: [a, b] } },
    { by: 'branch', on: '2024-12-28', step: { kind: 'cultivation_review' } },
    { by: 'branch', on: '2025-06-25', step: { kind: 'cultivation_review' } },
    { by: 'branch', on: '2025-12-20', step: { kind: 'cultivation_review' } },
    { by: 'branch', on: '2026-05-10', step: { kind: 'candidate' } },
    { by: 'leader', on: '2026-05-12', step: { kind: 'candidate_filing' } },
    { by: 'branch', on: '2026-05-13', step: { kind: 'introducers', memberIds: [a, b] } },
    { by: 'branch', on: '2026-05-20', step: { kind: 'political_review', conclusion: 'pass' } },
    { by: 'branch', on: '2026-06-01', step: { kind: 'training', hours: 24 } },
    { by: 'branch', on: '2026-06-05', step: { kind: 'committee_review' } },
    { by: 'leader', on: '2026-06-10', step: { kind: 'pre_review' } },
    { by: 'branch', on: '2026-06-12', step: { kind: 'application_form' } },
    { by: 'branch', on: '2026-06-20', step: { kind: 'admission_meeting', ballot: ballot() } },
    { by: 'branch', on: '2026-06-25', step: { kind: 'committee_talk', talkerName: '吴组织员' } },
    { by: 'leader', on: '2026-07-01', step: { kind: 'approval' } },
    { by: 'leader', on: '2026-07-02', step: { kind: 'approval_filing' } },
    { by: 'branch', on: '2026-07-02', step: { kind: 'placement' } },
  ]
}

describe('a case begun under 2014 and finished under 2026', () => {
  it('keeps each record under the text of its day and asks for no publicity that was not law then', async () => {
    const own = worldScopes(test, party, '2027-09-01')
    const id = await caseBefore(own, party, '2024-06-01', mixed(party))
    const detail = await own.branch((scope) => getCase(scope, { id }))
    expect(detail.timeline.filter(({ ruleSet, state }) => state === 'done' && ruleSet === '2014').map(({ key }) => key)).toEqual([
      'application', 'first_talk', 'activist', 'activist_filing', 'contacts', 'cultivation_review', 'candidate', 'candidate_filing', 'introducers',
    ])
    expect(detail.timeline.find(({ key }) => key === 'candidate_publicity')).toMatchObject({ state: 'not-applicable' })
    expect(detail.timeline.find(({ key }) => key === 'party_group_decision')).toMatchObject({ state: 'not-applicable' })
    expect(detail.timeline.find(({ key }) => key === 'oath')).toMatchObject({ state: 'overdue', dueOn: '2026-08-01', citation: '《发展党员工作细则》第二十九条' })
    expect(detail.rules.map(({ ruleSet, used }) => [ruleSet, used])).toEqual([['2014', true], ['2026', true]])
    expect(detail.probationEndsOn).toBe('2027-06-20')
    const [stored] = await test.admin`select jsonb_agg(distinct rule_set) as sets from admission_steps where case_id = ${id}`
    expect(stored?.['sets']).toEqual(['2014', '2026'])
  })
})

describe('the end of a probation', () => {
  const conversion = (outcome: 'convert' | 'extend' | 'cancel', extendMonths?: number): readonly Act[] => [
    { by: 'branch', on: '2028-08-20', step: { kind: 'conversion_application' } },
    { by: 'branch', on: '2028-09-01', step: { kind: 'conversion_meeting', ballot: ballot(7), outcome, ...(extendMonths === undefined ? {} : { extendMonths }) } },
    { by: 'leader', on: '2028-09-05', step: { kind: 'conversion_party_group' } },
    { by: 'leader', on: '2028-09-10', step: { kind: 'conversion_approval' } },
  ]

  it('extends once and converts with standing from the end of the extension', async () => {
    const later = worldScopes(test, world, '2029-06-01')
    const id = await caseBefore(later, world, '2026-06-01', wholeAdmission(world), 'conversion_application')
    await takeActs(later, id, conversion('extend', 6))
    const extended = await later.branch((scope) => getCase(scope, { id }))
    expect(extended).toMatchObject({ round: 2, probationEndsOn: '2029-02-20', stage: 'probationary' })
    await expect(later.branch((scope) => recordStep(scope, { id, onDate: '2029-02-19', step: { kind: 'conversion_meeting', ballot: ballot() } }))).rejects.toMatchObject({ code: 'ADMISSION_STEP_UNLAWFUL' })
    await takeActs(later, id, [
      { by: 'branch', on: '2029-02-20', step: { kind: 'conversion_application' } },
      { by: 'branch', on: '2029-02-21', step: { kind: 'conversion_meeting', ballot: ballot() } },
      { by: 'leader', on: '2029-02-25', step: { kind: 'conversion_party_group' } },
      { by: 'leader', on: '2029-03-01', step: { kind: 'conversion_approval' } },
      { by: 'branch', on: '2029-03-05', step: { kind: 'archive' } },
    ])
    const member = await later.leader((scope) => getMember(scope, { id: extended.memberId ?? '' }))
    expect(member).toMatchObject({ status: 'formal', formalOn: '2029-02-20' })
  })

  it('cancels the probation as an exit of its own kind, and a re-admission takes the same record', async () => {
    const id = await caseBefore(scopes, world, '2026-06-01', wholeAdmission(world), 'conversion_application', { name: '何再来' })
    await takeActs(scopes, id, conversion('cancel'))
    const { memberId, stage } = await scopes.branch((scope) => getCase(scope, { id }))
    expect(stage).toBe('probationary')
    const [row] = await test.admin`select state, exit_kind from members where id = ${memberId}`
    expect(row).toMatchObject({ state: 'exited', exit_kind: 'cancelled' })
    await scopes.branch((scope) => recordStep(scope, { id, onDate: '2028-09-20', step: { kind: 'archive' } }))
    expect((await scopes.branch((scope) => getCase(scope, { id }))).outcome).toBe('cancelled')
  })

  it('holds the meeting again when the committee refuses the resolution', async () => {
    const id = await caseBefore(scopes, world, '2026-06-01', wholeAdmission(world), 'conversion_application')
    const [application, meeting, group] = conversion('convert')
    await takeActs(scopes, id, [application, meeting, group].filter((act) => act !== undefined))
    await scopes.leader((scope) => decideStep(scope, { id, onDate: '2028-09-10', step: { kind: 'conversion_approval', decision: 'refused' } }))
    await expect(scopes.leader((scope) => decideStep(scope, { id, onDate: '2028-09-11', step: { kind: 'conversion_approval' } }))).rejects.toMatchObject({ code: 'ADMISSION_STEP_UNLAWFUL' })
    await scopes.branch((scope) => recordStep(scope, { id, onDate: '2028-10-01', step: { kind: 'conversion_meeting', ballot: ballot(), outcome: 'extend', extendMonths: 6 } }))
  })
})

describe('who may apply', () => {
  const born = '1990-05-05'

  it('keeps out somebody within five years of 劝退 or 除名, and lets in after them (DIS-04)', async () => {
    const idNumber = syntheticId(born)
    const id = await caseBefore(scopes, world, '2020-06-01', [], undefined, { name: '谢某人', birthDate: born, idNumber })
    await scopes.branch((scope) => closeCase(scope, { id, outcome: 'withdrawn', reason: '本人撤回' }))
    const memberId = await scopes.leader(async (scope) => {
      const made = await createMember(scope, {
        name: '谢某人', gender: 'male', birthDate: born, idNumber, ethnicity: '汉族', education: 'bachelor', category: 'serving_officer', status: 'formal', joinedOn: '2012-01-01', formalOn: '2013-01-01', orgUnitId: world.branch.id,
      })
      await exitMember(scope, { memberId: made.id, exitKind: 'persuaded_out', on: '2022-03-15', reason: '组织处置' })
      return made.id
    })
    const again = applicant(world, '2027-03-14', { name: '谢某人', birthDate: born, idNumber })
    await expect(scopes.branch((scope) => openCase(scope, again))).rejects.toMatchObject({ code: 'ADMISSION_BARRED', details: { earliestOn: '2027-03-15' } })
    const { id: second } = await scopes.branch((scope) => openCase(scope, { ...again, appliedOn: '2027-03-15' }))
    expect(second).not.toBe(id)
    expect(memberId).toBeTruthy()
  })

  it('refuses a member, a second case, a minor, a temporary branch and a bad number', async () => {
    const idNumber = syntheticId(born)
    const person = applicant(world, '2027-03-14', { birthDate: born, idNumber })
    await scopes.branch((scope) => openCase(scope, person))
    await expect(scopes.branch((scope) => openCase(scope, person))).rejects.toMatchObject({ code: 'ADMISSION_CASE_EXISTS' })
    await expect(scopes.branch((scope) => openCase(scope, applicant(world, '2027-03-14', { birthDate: '2009-03-15', idNumber: syntheticId('2009-03-15') })))).rejects.toMatchObject({ code: 'ADMISSION_STEP_UNLAWFUL', details: { finding: 'ADM_AGE' } })
    await expect(scopes.branch((scope) => openCase(scope, applicant(world, '2027-03-14', { idNumber: '110101199503010000' })))).rejects.toMatchObject({ code: 'ID_CHECKSUM' })
    const temporary = await scopes.leader((scope) => createOrgUnit(scope, { parentId: world.committee.id, kind: 'branch', form: 'temporary_branch', name: '援派临时党支部', shortName: '临时' }))
    await expect(scopes.leader((scope) => openCase(scope, applicant(world, '2027-03-14', { orgUnitId: temporary.id })))).rejects.toMatchObject({ code: 'TEMPORARY_BRANCH_MAY_NOT' })
    await expect(scopes.branch((scope) => openCase(scope, applicant(world, '2027-03-14', { orgUnitId: world.second.id })))).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('begins the case of a probationary member of the roster with the probation', async () => {
    const without = await scopes.branch((scope) => listUnadopted(scope, {}))
    expect(without.items.find(({ memberId }) => memberId === world.probationary)).toMatchObject({ joinedOn: '2013-07-01', probationEndsOn: '2014-07-01' })
    const { id } = await scopes.branch((scope) => adoptProbationary(scope, { memberId: world.probationary }))
    const detail = await scopes.branch((scope) => getCase(scope, { id }))
    expect(detail).toMatchObject({ stage: 'probationary', memberId: world.probationary, probationEndsOn: '2014-07-01' })
    expect(detail.timeline.find(({ key }) => key === 'conversion_application')).toMatchObject({ state: 'possible' })
    await expect(scopes.branch((scope) => adoptProbationary(scope, { memberId: world.probationary }))).rejects.toMatchObject({ code: 'ADMISSION_CASE_EXISTS' })
    await expect(scopes.branch((scope) => adoptProbationary(scope, { memberId: world.formal[0] ?? '' }))).rejects.toMatchObject({ code: 'ADMISSION_NOT_PROBATIONARY' })
    const self = inTestScope(test, world.tenantId, (scope) => recordStep(scope, { id, step: { kind: 'conversion_application' } }), { actor: { ...world.organizer, memberId: world.probationary } })
    await expect(self).rejects.toMatchObject({ code: 'ADMISSION_OWN_CASE' })
  })
})

describe('publicity', () => {
  it('runs five working days, waits for its objections, and stops when one is upheld', async () => {
    const then = worldScopes(test, world, '2027-07-12')
    const id = await caseBefore(then, world, '2026-06-01', wholeAdmission(world), 'publicity')
    const opened = await then.branch((scope) => openPublicity(scope, { id, startsOn: '2027-07-05' }))
    expect(opened).toMatchObject({ endsOn: '2027-07-09', isProvisional: true })
    await expect(then.branch((scope) => openPublicity(scope, { id, startsOn: '2027-07-05' }))).rejects.toMatchObject({ code: 'ADMISSION_PUBLICITY_OPEN' })
    await expect(then.branch((scope) => closePublicity(scope, { publicityId: opened.publicityId, onDate: '2027-07-09' }))).rejects.toMatchObject({ details: { finding: 'ADM_PUBLICITY_RUNNING' } })
    const { objectionId } = await then.branch((scope) => recordObjection(scope, { publicityId: opened.publicityId, content: '反映有关情况' }))
    await expect(then.branch((scope) => closePublicity(scope, { publicityId: opened.publicityId }))).rejects.toMatchObject({ details: { finding: 'ADM_OBJECTION_OPEN' } })
    await expect(then.branch((scope) => settleObjection(scope, { objectionId, outcome: 'rejected', finding: '不属实' }))).rejects.toMatchObject({ code: 'ADMISSION_SAME_PERSON' })
    await then.leader((scope) => settleObjection(scope, { objectionId, outcome: 'upheld', finding: '核查属实' }))
    expect(await then.branch((scope) => getCase(scope, { id }))).toMatchObject({ state: 'suspended' })
    await expect(then.branch((scope) => recordStep(scope, { id, step: { kind: 'candidate' } }))).rejects.toMatchObject({ code: 'ADMISSION_CASE_SUSPENDED' })
    await then.branch((scope) => resumeCase(scope, { id }))
    const page = await then.leader((scope) => listPublicities(scope, { limit: 20 }))
    expect(page.items.find((item) => item.caseId === id)).toMatchObject({ state: 'stopped', objections: [{ content: '反映有关情况', finding: '核查属实', state: 'upheld' }] })
    await expect(then.branch((scope) => openPublicity(scope, { id, workingDays: 3 }))).rejects.toMatchObject({ code: 'ADMISSION_PUBLICITY_SHORT' })
  })
})

describe('departures from the rules', () => {
  it('takes an override with reason, by another person, once, and only where the rules know exceptions', async () => {
    const then = worldScopes(test, world, '2027-03-01')
    const id = await caseBefore(then, world, '2026-06-01', wholeAdmission(world).filter((act) => act.on < '2027-01-01'))
    await then.branch((scope) => recordStep(scope, { id, step: { kind: 'cultivation_review' } }))
    const listing = { id, reason: '长期在艰苦地区执行任务', step: { kind: 'candidate' } } as const
    await expect(then.branch((scope) => recordStep(scope, listing))).rejects.toMatchObject({ code: 'ADMISSION_STEP_UNLAWFUL' })
    const { overrideId } = await then.branch((scope) => requestOverride(scope, { id, step: 'candidate', reason: '长期在艰苦地区执行任务，经党委研究' }))
    await expect(then.branch((scope) => requestOverride(scope, { id, step: 'candidate', reason: '长期在艰苦地区执行任务，经党委研究' }))).rejects.toMatchObject({ code: 'ADMISSION_OVERRIDE_OPEN' })
    const same = inTestScope(test, world.tenantId, (scope) => decideOverride(scope, { overrideId, decision: 'approved', reason: '同意' }), { actor: world.organizer })
    await expect(same).rejects.toMatchObject({ code: 'ADMISSION_SAME_PERSON' })
    await expect(then.branch((scope) => recordStep(scope, listing))).rejects.toMatchObject({ code: 'ADMISSION_STEP_UNLAWFUL' })
    await then.leader((scope) => decideOverride(scope, { overrideId, decision: 'approved', reason: '同意特办' }))
    await then.branch((scope) => recordStep(scope, listing))
    expect((await then.leader((scope) => listOverrides(scope, { caseId: id }))).items[0]).toMatchObject({ state: 'used', decidedBy: '王书记' })
    const order = await then.branch((scope) => requestOverride(scope, { id, step: 'admission_meeting', reason: '希望提前召开支部大会讨论' }))
    await then.leader((scope) => decideOverride(scope, { overrideId: order.overrideId, decision: 'approved', reason: '同意特办' }))
    await expect(then.branch((scope) => recordStep(scope, { id, step: { kind: 'admission_meeting', ballot: ballot() } }))).rejects.toMatchObject({ details: { finding: 'ADM_WAITS' } })
  })

  it('corrects a record by another and refuses what would make later ones unlawful', async () => {
    const id = await caseBefore(scopes, world, '2026-06-01', wholeAdmission(world), 'candidate_filing')
    const record = async (key: string) => (await scopes.branch((scope) => getCase(scope, { id }))).timeline.find((step) => step.key === key)?.records.at(-1)?.id ?? ''
    await expect(scopes.branch(async (scope) => correctStep(scope, { recordId: await record('activist'), onDate: '2026-08-01', reason: '日期登记有误' }))).rejects.toMatchObject({ code: 'ADMISSION_STEP_UNLAWFUL' })
    const recordId = await record('activist')
    await scopes.branch((scope) => correctStep(scope, { recordId, onDate: '2026-06-30', reason: '日期登记有误' }))
    const { timeline } = await scopes.branch((scope) => getCase(scope, { id }))
    expect(timeline.find(({ key }) => key === 'activist')).toMatchObject({ doneOn: '2026-06-30', records: [{ onDate: '2026-07-01' }, { onDate: '2026-06-30', correctionReason: '日期登记有误' }] })
    await expect(scopes.branch((scope) => correctStep(scope, { recordId, onDate: '2026-06-29', reason: '再次更正' }))).rejects.toMatchObject({ code: 'ADMISSION_CORRECTED_ALREADY' })
    await expect(scopes.branch(async (scope) => correctStep(scope, { recordId: await record('candidate_publicity'), reason: '再次更正' }))).rejects.toMatchObject({ code: 'ADMISSION_CORRECTION_CLOSED' })
    await expect(scopes.branch(async (scope) => correctStep(scope, { recordId: await record('activist_filing'), reason: '再次更正' }))).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(test.database.inTenant(world.tenantId, (tx) => tx.execute(`update admission_steps set summary = '改' where case_id = '${id}'`))).rejects.toThrow()
  })

  it('does not turn a step negative that the next one stands on', async () => {
    const id = await caseBefore(scopes, world, '2026-06-01', wholeAdmission(world), 'pre_review')
    const { timeline } = await scopes.branch((scope) => getCase(scope, { id }))
    const recordId = timeline.find(({ key }) => key === 'political_review')?.records[0]?.id ?? ''
    await expect(scopes.branch((scope) => correctStep(scope, { recordId, reason: '结论有误', step: { kind: 'political_review', conclusion: 'fail' } }))).rejects.toMatchObject({ code: 'ADMISSION_NEXT_STANDS' })
  })

  it('ends with a failed political review, and a failed ballot leaves the meeting open', async () => {
    const id = await caseBefore(scopes, world, '2026-06-01', wholeAdmission(world), 'political_review')
    await scopes.branch((scope) => recordStep(scope, { id, onDate: '2027-07-20', step: { kind: 'political_review', conclusion: 'fail' } }))
    await expect(scopes.branch((scope) => recordStep(scope, { id, onDate: '2027-08-01', step: { kind: 'training', days: 3 } }))).rejects.toMatchObject({ details: { finding: 'ADM_ENDED' } })
    await scopes.branch((scope) => closeCase(scope, { id, outcome: 'not_passed', reason: '政治审查不合格' }))
    const other = await caseBefore(scopes, world, '2026-06-01', wholeAdmission(world), 'admission_meeting')
    const failed = await scopes.branch((scope) => recordStep(scope, { id: other, onDate: '2027-08-20', step: { kind: 'admission_meeting', ballot: ballot(4) } }))
    expect(failed.next).toMatchObject({ key: 'admission_meeting' })
    await expect(scopes.branch((scope) => recordStep(scope, { id: other, onDate: '2027-08-21', step: { kind: 'admission_meeting', ballot: { present: 4, inFavour: 4, against: 0, abstain: 0, writtenInFavour: 4 } } }))).rejects.toMatchObject({ details: { finding: 'ADM_QUORUM' } })
    await expect(scopes.branch((scope) => recordStep(scope, { id: other, onDate: '2027-08-21', step: { kind: 'admission_meeting', ballot: { present: 5, inFavour: 4, against: 0, abstain: 0 } } }))).rejects.toMatchObject({ code: 'ADMISSION_VOTES_UNSUMMED' })
    const passed = await scopes.branch((scope) => recordStep(scope, { id: other, onDate: '2027-08-21', step: { kind: 'admission_meeting', ballot: { present: 5, inFavour: 4, against: 1, abstain: 0, writtenInFavour: 1 } } }))
    expect(passed.next).toMatchObject({ key: 'committee_talk' })
  })

  it('takes formal members only and nobody from elsewhere', async () => {
    const id = await caseBefore(scopes, world, '2026-06-01', wholeAdmission(world), 'contacts')
    const [a = ''] = world.formal
    await expect(scopes.branch((scope) => recordStep(scope, { id, onDate: '2026-07-08', step: { kind: 'contacts', memberIds: [world.probationary] } }))).rejects.toMatchObject({ details: { finding: 'ADM_NOT_FORMAL' } })
    await expect(scopes.branch((scope) => recordStep(scope, { id, onDate: '2026-07-08', step: { kind: 'contacts', memberIds: [party.formal[0] ?? ''] } }))).rejects.toMatchObject({ code: 'ADMISSION_PERSON_UNKNOWN' })
    await expect(scopes.branch((scope) => recordStep(scope, { id, onDate: '2026-07-08', step: { kind: 'contacts', memberIds: [a, a] } }))).rejects.toMatchObject({ code: 'ADMISSION_PERSON_TWICE' })
    await expect(scopes.branch((scope) => recordStep(scope, { id, onDate: '2029-02-08', step: { kind: 'contacts', memberIds: [a] } }))).rejects.toMatchObject({ code: 'ADMISSION_DATE_IN_FUTURE' })
  })

  it('suspends, moves and closes a case', async () => {
    const id = await caseBefore(scopes, world, '2026-06-01', [])
    await scopes.branch((scope) => suspendCase(scope, { id, reason: '本人在外学习' }))
    await expect(scopes.branch((scope) => recordStep(scope, { id, step: { kind: 'first_talk', talkerIds: [world.formal[0] ?? ''] } }))).rejects.toMatchObject({ code: 'ADMISSION_CASE_SUSPENDED' })
    await scopes.branch((scope) => resumeCase(scope, { id }))
    await scopes.branch((scope) => recordDocument(scope, { id, paper: { kind: 'thought_report' } }))
    await expect(scopes.branch((scope) => moveCase(scope, { id, orgUnitId: world.second.id, reason: '工作调动' }))).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await scopes.leader((scope) => moveCase(scope, { id, orgUnitId: world.second.id, reason: '工作调动' }))
    await expect(scopes.branch((scope) => getCase(scope, { id }))).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await scopes.leader((scope) => closeCase(scope, { id, outcome: 'withdrawn', reason: '本人撤回申请' }))
    await expect(scopes.leader((scope) => closeCase(scope, { id, outcome: 'withdrawn', reason: '本人撤回申请' }))).rejects.toMatchObject({ code: 'ADMISSION_CASE_CLOSED' })
  })
})

describe('a member who moves', () => {
  it('takes the case along to the new branch', async () => {
    const id = await caseBefore(scopes, world, '2026-06-01', wholeAdmission(world), 'oath')
    const { memberId } = await scopes.branch((scope) => getCase(scope, { id }))
    await scopes.leader((scope) => moveMember(scope, { memberId: memberId ?? '', orgUnitId: world.second.id, on: '2028-01-10', reason: '工作调动' }))
    await expect(scopes.branch((scope) => getCase(scope, { id }))).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await scopes.leader((scope) => getCase(scope, { id }))).toMatchObject({ orgUnitId: world.second.id })
    const page = await scopes.leader((scope) => listCases(scope, { orgUnitId: world.second.id, limit: 20 }))
    expect(page.items.map((item) => item.id)).toEqual([id])
  })
})

describe('plan and stricter rules', () => {
  it('counts admissions against the plan of the year', async () => {
    await scopes.leader((scope) => setQuota(scope, { year: 2027, orgUnitId: world.committee.id, quota: 5 }))
    await expect(scopes.branch((scope) => setQuota(scope, { year: 2027, orgUnitId: world.branch.id, quota: 5 }))).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await caseBefore(scopes, world, '2026-06-01', wholeAdmission(world), 'oath')
    await scopes.leader((scope) => setQuota(scope, { year: 2027, orgUnitId: world.branch.id, quota: 1 }))
    const id = await caseBefore(scopes, world, '2026-06-01', wholeAdmission(world), 'approval')
    const approved = await scopes.leader((scope) => decideStep(scope, { id, onDate: '2027-09-05', step: { kind: 'approval' } }))
    expect(approved.verdicts.find(({ code }) => code === 'ADM_QUOTA')).toMatchObject({ effect: 'notice', next: '请核对计划，需要调整的报上级组织部门。' })
    const { items } = await scopes.leader((scope) => listPlan(scope, { year: 2027 }))
    expect(items[0]).toMatchObject({ quota: 5 })
    expect(items[0]?.admitted).toBeGreaterThan(0)
  })

  it('adds papers and tightens figures, never loosens them, and holds the steps to it', async () => {
    const own = await foundWorld(test, newId())
    const then = worldScopes(test, own, '2029-01-10')
    await expect(then.leader((scope) => tightenRule(scope, { ruleId: 'DEV-07', parameters: { months: 6 }, reason: '试行' }))).rejects.toMatchObject({ code: 'RULE_LOOSENED' })
    await expect(then.branch((scope) => tightenRule(scope, { ruleId: 'DEV-07', parameters: { months: 18 }, reason: '试行' }))).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(then.leader((scope) => tightenRule(scope, { ruleId: 'DEV-07', isObligatory: true, reason: '试行' }))).rejects.toMatchObject({ code: 'ADMISSION_CANNOT_OBLIGE' })
    await then.leader((scope) => tightenRule(scope, { ruleId: 'DEV-07', parameters: { months: 18 }, papers: [{ title: '廉政意见' }], reason: '党委会议纪要第3号' }))
    await then.leader((scope) => tightenRule(scope, { ruleId: 'DEVB-22', isObligatory: true, reason: '党委会议纪要第3号' }))
    const id = await caseBefore(then, own, '2026-06-01', wholeAdmission(own), 'publicity')
    await expect(then.branch((scope) => openPublicity(scope, { id, startsOn: '2027-07-05' }))).rejects.toMatchObject({ details: { finding: 'ADM_CULTIVATION', verdictNext: '请继续培养考察，2028年1月1日起可以办理。' } })
    await takeActs(then, id, [{ by: 'branch', on: '2027-12-20', step: { kind: 'cultivation_review' } }, { by: 'publicity', on: addMonthsClamped('2026-07-01', 18), until: '2028-01-10' }])
    await expect(then.branch((scope) => recordStep(scope, { id, onDate: '2028-01-11', papers: [{ kind: 'opinions' }], step: { kind: 'candidate' } }))).rejects.toMatchObject({ code: 'ADMISSION_PAPER_REQUIRED', details: { paper: '廉政意见' } })
    await then.branch((scope) => recordStep(scope, { id, onDate: '2028-01-11', step: { kind: 'candidate' } }))
    const { items } = await then.branch((scope) => listAdmissionRules(scope))
    expect(items.find(({ ruleId }) => ruleId === 'DEV-07')).toMatchObject({ localPapers: ['廉政意见'], binding: '沿用原规定，必须办理' })
    expect(items.find(({ ruleId }) => ruleId === 'DEVB-07')).toMatchObject({ binding: '条文待核，按提醒办理' })
  })
})

import { createTestDatabase, inTestScope, type TestDatabase } from '@dangjian/db/testing'
import { newId } from '@dangjian/kernel'
import { exitMember, getMemberBrief } from '@dangjian/members'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  approveDisposal, getDisposal, listDisposals, myDisposal, myRights, preReviewDisposal, proposalBasis, proposeDisposal, readmissionBar, recordDefence, recordDisciplinaryAction, recordDisposalStep, recordDisposalVote,
  recordPersuasionAnswer, restrictRights, restrictionsOn, reviewCorrection, submitDefence, withdrawDisposal,
} from './index.ts'
import { foundBureau, personAt, type Bureau } from './testing/bureau.ts'
import { actsOn, approve, failure, prepareCase, proposalFor, tell, vote, wholeCase, type Acts } from './testing/steps.ts'

const mine = newId()
const theirs = newId()
let test: TestDatabase
let bureau: Bureau
let foreign: Bureau
let spring: Acts
let autumn: Acts
const lookup = async () => null
const on = '2026-03-02'

beforeAll(async () => {
  test = await createTestDatabase()
  bureau = await inTestScope(test, mine, foundBureau)
  foreign = await inTestScope(test, theirs, foundBureau)
  spring = actsOn(test, mine, on)
  autumn = actsOn(test, mine, '2026-10-09')
})
afterAll(() => test.drop())

describe('the procedure of 限期改正', () => {
  it('runs from the proposal to the finding that the member has corrected', async () => {
    const caseId = await wholeCase(spring, bureau, proposalFor(bureau, 2))
    const waiting = await spring(bureau.secretary, (scope) => getDisposal(scope, { caseId }))
    expect([waiting.status, waiting.effectiveOn, waiting.correctionUntil]).toEqual(['in_force', on, '2026-09-02'])
    const review = waiting.timeline.find(({ key }) => key === 'reviewed')
    expect([review?.state, review?.earliestOn, review?.citation]).toEqual(['locked', '2026-09-02', '《不合格党员组织处置办法》'])
    const result = { caseId, on: '2026-10-09', result: 'corrected', note: '表现明显改进。' } as const
    expect(await failure(spring(bureau.secretary, (scope) => reviewCorrection(scope, { ...result, on })))).toBe('DISPOSAL_REVIEW_EARLY')
    const due = await autumn(bureau.secretary, (scope) => getDisposal(scope, { caseId }))
    expect(due.timeline.find(({ key }) => key === 'reviewed')?.state).toBe('overdue')
    await autumn(bureau.secretary, (scope) => reviewCorrection(scope, result))
    const done = await autumn(bureau.secretary, (scope) => getDisposal(scope, { caseId }))
    expect([done.status, done.outcome, done.closedOn]).toEqual(['closed', 'corrected', '2026-10-09'])
    expect(await failure(autumn(bureau.secretary, (scope) => reviewCorrection(scope, result)))).toBe('DISPOSAL_CLOSED')
    expect(await failure(autumn(bureau.secretary, (scope) => proposeDisposal(scope, proposalFor(bureau, 2))))).toBe('DISPOSAL_FACT_DISPOSED')
  })

  it('is extended only within a year of its beginning (DIS-03)', async () => {
    const caseId = await wholeCase(spring, bureau, proposalFor(bureau, 3))
    const extend = (until: string) => autumn(bureau.secretary, (scope) => reviewCorrection(scope, { caseId, on: '2026-10-09', result: 'extended', until, note: '再观察。' }))
    expect(await failure(extend('2026-09-02'))).toBe('DISPOSAL_EXTENSION_SHORT')
    expect(await failure(extend('2027-03-03'))).toBe('DISPOSAL_EXTENSION_LONG')
    await extend('2027-03-02')
    expect(await failure(extend('2027-03-02'))).toBe('DISPOSAL_REVIEW_EARLY')
  })

  it('waits for the defence: no vote without it, with the article', async () => {
    const { caseId } = await spring(bureau.secretary, (scope) => proposeDisposal(scope, proposalFor(bureau, 4, { factReference: '申辩' })))
    await spring(bureau.secretary, (scope) => recordDisposalStep(scope, { caseId, on, step: 'filed', documentNumber: '1号' }))
    expect(await failure(spring(bureau.organizer, (scope) => preReviewDisposal(scope, { caseId, on, isAgreed: true, documentNumber: '2号' })))).toBe('DISPOSAL_STEP_TOO_EARLY')
    await spring(bureau.secretary, (scope) => recordDisposalStep(scope, { caseId, on, step: 'investigated', people: '陈二川', note: '属实。' }))
    await spring(bureau.secretary, (scope) => recordDisposalStep(scope, { caseId, on, step: 'talked', people: '白一平' }))
    await spring(bureau.organizer, (scope) => preReviewDisposal(scope, { caseId, on, isAgreed: true, documentNumber: '2号' }))
    const refused = await vote(spring, bureau, caseId, on).then(() => null, (error: { code: string; details: Record<string, string> }) => error)
    expect([refused?.code, refused?.details['citation']]).toEqual(['DISPOSAL_DEFENCE_MISSING', '《党章》第四条、《不合格党员组织处置办法》'])
    expect(await failure(spring(bureau.member(4), (scope) => submitDefence(scope, { caseId, form: 'written', statement: '我有不同意见。' })))).toBe('DISPOSAL_STEP_TOO_EARLY')
    await spring(bureau.secretary, (scope) => recordDisposalStep(scope, { caseId, on, step: 'notified', method: 'by_letter' }))
    expect(await failure(vote(spring, bureau, caseId, on))).toBe('DISPOSAL_DEFENCE_MISSING')
    await spring(bureau.member(4), (scope) => submitDefence(scope, { caseId, form: 'written', statement: '我有不同意见。' }))
    expect(await failure(vote(spring, bureau, caseId, '2026-03-01'))).toBe('DISPOSAL_DATE_ORDER')
    await vote(spring, bureau, caseId, on)
    expect(await failure(spring(bureau.member(4), (scope) => submitDefence(scope, { caseId, form: 'written', statement: '补充说明。' })))).toBe('DISPOSAL_VOTE_TAKEN')
    const own = await spring(bureau.member(4), (scope) => myDisposal(scope, { caseId }))
    expect(own.steps.find(({ step }) => step === 'defended')?.note).toBe('我有不同意见。')
    expect(own.steps.find(({ step }) => step === 'investigated')?.note).toBeNull()
  })

  it('counts the vote by those entitled and ends a case that does not pass', async () => {
    const { caseId } = await spring(bureau.secretary, (scope) => proposeDisposal(scope, proposalFor(bureau, 5, { factReference: '表决' })))
    await prepareCase(spring, bureau, caseId, on)
    const base = { caseId, on, memberAttended: false, present: 7, inFavour: 4, against: 3, abstained: 0 }
    expect(await failure(spring(bureau.secretary, (scope) => recordDisposalVote(scope, { ...base, body: 'committee_meeting' }, lookup)))).toBe('DISPOSAL_GENERAL_MEETING_ONLY')
    expect(await failure(spring(bureau.secretary, (scope) => recordDisposalVote(scope, { ...base, meetingId: newId() }, lookup)))).toBe('DISPOSAL_GENERAL_MEETING_ONLY')
    expect(await failure(spring(bureau.secretary, (scope) => recordDisposalVote(scope, { ...base, present: 3, inFavour: 3, against: 0 }, lookup)))).toBe('DISPOSAL_NO_QUORUM')
    expect(await failure(spring(bureau.secretary, (scope) => recordDisposalVote(scope, { ...base, against: 2 }, lookup)))).toBe('VOTE_SUM_MISMATCH')
    expect(await failure(spring(bureau.secretary, (scope) => recordDisposalVote(scope, { ...base, present: 8, against: 4 }, lookup)))).toBe('VOTES_EXCEED_ELIGIBLE')
    await spring(bureau.secretary, (scope) => recordDisposalVote(scope, { ...base, present: 7, inFavour: 3, against: 4 }, lookup))
    const found = await spring(bureau.secretary, (scope) => getDisposal(scope, { caseId }))
    expect([found.outcome, found.timeline.find(({ key }) => key === 'voted')?.records[0]?.body['requiredToPass']]).toEqual(['not_passed', 4])
    expect(await failure(approve(spring, bureau, caseId, on))).toBe('DISPOSAL_CLOSED')
  })
})

describe('who may do it', () => {
  it('is never the person concerned, a wrong role, another branch or another tenant', async () => {
    const input = proposalFor(bureau, 5, { factReference: '权限' })
    const { discipline, secretary } = bureau
    expect(await failure(spring(discipline, (scope) => proposeDisposal(scope, { ...input, memberId: bureau.people[1] ?? '' })))).toBe('DISPOSAL_OWN_CASE')
    expect(await failure(spring(personAt(bureau.branch.path, ['disposal.read'], '读者'), (scope) => proposeDisposal(scope, input)))).toBe('FORBIDDEN')
    expect(await failure(spring(personAt(bureau.other.path, ['disposal.read', 'disposal.handle'], '外支部'), (scope) => proposeDisposal(scope, input)))).toBe('NOT_FOUND')
    const { caseId } = await spring(secretary, (scope) => proposeDisposal(scope, input))
    expect(await failure(inTestScope(test, theirs, (scope) => getDisposal(scope, { caseId }), foreign.organizer))).toBe('NOT_FOUND')
    expect(await failure(spring(personAt(bureau.other.path, ['disposal.read'], '外支部'), (scope) => getDisposal(scope, { caseId })))).toBe('NOT_FOUND')
    expect(await failure(spring(bureau.member(5), (scope) => myDisposal(scope, { caseId })))).toBe('NOT_FOUND')
    expect((await spring(bureau.member(5), myRights)).notices.some(({ id }) => id === caseId)).toBe(false)
    const concerned = personAt('/', ['disposal.read', 'disposal.handle', 'disposal.approve'], '本人', bureau.people[5] ?? null)
    expect(await failure(spring(concerned, (scope) => getDisposal(scope, { caseId })))).toBe('DISPOSAL_OWN_CASE')
    expect((await spring(concerned, (scope) => listDisposals(scope, {}))).items.some(({ id }) => id === caseId)).toBe(false)
    await spring(secretary, (scope) => withdrawDisposal(scope, { caseId, reason: '情况变化。' }))
  })

  it('keeps those who recorded from approving, and approves once of fifty tries', async () => {
    const { caseId } = await spring(bureau.secretary, (scope) => proposeDisposal(scope, proposalFor(bureau, 5, { factReference: '审批' })))
    await prepareCase(spring, bureau, caseId, on)
    await vote(spring, bureau, caseId, on)
    const input = { caseId, on, isApproved: true, documentNumber: '9号' } as const
    expect(await failure(spring(bureau.secretary, (scope) => approveDisposal(scope, input)))).toBe('FORBIDDEN')
    expect(await failure(spring(bureau.organizer, (scope) => approveDisposal(scope, input)))).toBe('DISPOSAL_SECOND_PERSON')
    expect(await failure(spring({ ...bureau.secretary, access: bureau.leader.access }, (scope) => approveDisposal(scope, input)))).toBe('DISPOSAL_SECOND_PERSON')
    const codes = await Promise.all(Array.from({ length: 50 }, () => failure(spring(bureau.leader, (scope) => approveDisposal(scope, input)))))
    expect(codes.filter((code) => code === 'nothing')).toHaveLength(1)
    expect(codes.filter((code) => !['nothing', 'DISPOSAL_CHANGED', 'DISPOSAL_STEP_DONE', 'DISPOSAL_STEP_UNFIT'].includes(code))).toEqual([])
    const { timeline } = await spring(bureau.secretary, (scope) => getDisposal(scope, { caseId }))
    expect(timeline.find(({ key }) => key === 'approved')?.records).toHaveLength(1)
  })

  it('leaves no temporary branch a disposal (BR-06) and none outside the own branch', async () => {
    const input = proposalFor(bureau, 5, { factReference: '临时' })
    expect(await failure(spring(bureau.organizer, (scope) => proposeDisposal(scope, { ...input, orgUnitId: bureau.temporary.id })))).toBe('DISPOSAL_TEMPORARY_BRANCH')
    expect(await failure(spring(bureau.organizer, (scope) => proposeDisposal(scope, { ...input, orgUnitId: bureau.other.id })))).toBe('DISPOSAL_MEMBER_ELSEWHERE')
    expect(await failure(spring(bureau.organizer, (scope) => proposeDisposal(scope, { ...input, orgUnitId: bureau.root.id })))).toBe('DISPOSAL_BRANCH_ONLY')
  })
})

describe('grounds and facts', () => {
  const propose = (index: number, more: Parameters<typeof proposalFor>[2]) => spring(bureau.secretary, (scope) => proposeDisposal(scope, proposalFor(bureau, index, more)))

  it('are guarded by kind, length, date and member', async () => {
    expect(await failure(propose(6, { kind: 'removed' }))).toBe('DISPOSAL_GROUND_UNFIT')
    expect(await failure(propose(6, { kind: 'removed', ground: 'half_year_none', sinceOn: '2025-10-01' }))).toBe('DISPOSAL_GROUND_UNFIT')
    expect(await failure(propose(6, { kind: 'removed', ground: 'lost_after_suspension', sinceOn: '2020-01-01' }))).toBe('DISPOSAL_NOT_SUSPENDED')
    expect(await failure(propose(6, { kind: 'persuaded_out', ground: 'not_corrected' }))).toBe('DISPOSAL_PREVIOUS_MISSING')
    expect(await failure(propose(7, { kind: 'removed', ground: 'half_year_none', sinceOn: '2025-01-01' }))).toBe('DISPOSAL_PROBATIONARY')
    expect(await failure(propose(6, { months: 13 }))).toBe('DISPOSAL_TOO_LONG')
    expect(await failure(propose(6, { months: 3 }))).toBe('DISPOSAL_MONTHS_REASON')
    expect(await failure(propose(6, { on: '2026-03-03' }))).toBe('DISPOSAL_DATE_FUTURE')
    expect(await failure(propose(6, { on: '2024-06-15' }))).toBe('DISPOSAL_BEFORE_RULES')
  })

  it('refuse a fact that was punished (DIS-02), and ask about every other punishment', async () => {
    await spring(bureau.discipline, (scope) =>
      recordDisciplinaryAction(scope, { memberId: bureau.people[6] ?? '', kind: 'warning', decidedOn: '2026-01-05', decidedByOrgan: '某纪委', documentNumber: '纪〔2026〕1号', factReference: '2025年 值班脱岗' }))
    expect(await failure(propose(6, { factReference: '2025年值班脱岗。' }))).toBe('DISPOSAL_FACT_PUNISHED')
    expect(await failure(propose(6, { factReference: '长期不参加组织生活' }))).toBe('DISPOSAL_FACT_UNDECLARED')
    const basis = await spring(bureau.secretary, (scope) => proposalBasis(scope, { memberId: bureau.people[6] ?? '' }, async () => ({ expected: 5, present: 1, lastPresentOn: '2025-11-01' })))
    expect([basis.actions.length, basis.attendance.from, basis.grounds.find(({ ground }) => ground === 'not_corrected')?.isOpen]).toEqual([1, '2025-09-02', false])
    const { caseId } = await propose(6, { factReference: '长期不参加组织生活', otherFacts: basis.actions.map(({ id }) => id) })
    expect(await failure(propose(6, { factReference: '长期不参加组织生活', otherFacts: basis.actions.map(({ id }) => id) }))).toBe('DISPOSAL_CASE_OPEN')
    await prepareCase(spring, bureau, caseId, on)
    await spring(bureau.discipline, (scope) =>
      recordDisciplinaryAction(scope, { memberId: bureau.people[6] ?? '', kind: 'probation', decidedOn: '2026-02-05', probationUntil: '2027-02-05', decidedByOrgan: '某纪委', documentNumber: '纪〔2026〕2号', factReference: '长期不参加组织生活' }))
    expect(await failure(vote(spring, bureau, caseId, on))).toBe('DISPOSAL_FACT_PUNISHED')
    expect(await failure(spring(bureau.discipline, (scope) =>
      recordDisciplinaryAction(scope, { memberId: bureau.people[6] ?? '', kind: 'probation', decidedOn: '2026-02-05', decidedByOrgan: '某纪委', documentNumber: '纪〔2026〕3号', factReference: '其他' })))).toBe('DISCIPLINE_END_MISSING')
  })
})

describe('restrictions of rights', () => {
  it('take the vote from whom 留党察看 or detention restricts, on its days only (EL-03)', async () => {
    const [, , , , , detained = '', probation = ''] = bureau.people
    await spring(bureau.secretary, (scope) => restrictRights(scope, { memberId: detained, kind: 'detained', fromOn: '2026-02-20', basis: '监察机关通报' }))
    const on2 = (day: string) => spring(bureau.secretary, (scope) => restrictionsOn(scope, day, bureau.people))
    expect([...(await on2('2026-02-04')).keys()]).toEqual([])
    const both = await on2('2026-03-02')
    expect([both.get(detained)?.areRightsSuspended, both.get(probation)?.isOnProbationWithinParty]).toEqual([true, true])
    expect((await on2('2027-02-05')).has(probation)).toBe(false)
    const { caseId } = await spring(bureau.secretary, (scope) => proposeDisposal(scope, proposalFor(bureau, 4, { factReference: '五人表决' })))
    await prepareCase(spring, bureau, caseId, on)
    expect(await failure(vote(spring, bureau, caseId, on, 3, 6))).toBe('VOTES_EXCEED_ELIGIBLE')
    await vote(spring, bureau, caseId, on, 3, 5)
    const { timeline } = await spring(bureau.secretary, (scope) => getDisposal(scope, { caseId }))
    expect(timeline.find(({ key }) => key === 'voted')?.records[0]?.body).toMatchObject({ eligible: 5, requiredToPass: 3, passed: true })
  })
})

describe('劝其退党 and 除名', () => {
  it('follow an uncorrected 限期改正 step by step, end the membership and bar it for five years (DIS-04)', async () => {
    const tenant = newId()
    const own = await inTestScope(test, tenant, foundBureau)
    const early = actsOn(test, tenant, on)
    const late = actsOn(test, tenant, '2026-10-09')
    const first = await wholeCase(early, own, proposalFor(own, 3))
    await late(own.secretary, (scope) => reviewCorrection(scope, { caseId: first, on: '2026-10-09', result: 'not_corrected', note: '没有改进。' }))
    const second = await wholeCase(late, own, proposalFor(own, 3, { kind: 'persuaded_out', ground: 'not_corrected', previousCaseId: first, on: '2026-10-09' }))
    await late(own.secretary, (scope) => recordPersuasionAnswer(scope, { caseId: second, on: '2026-10-09', isAccepted: false, note: '本人不同意。' }))
    expect((await late(own.secretary, (scope) => getMemberBrief(scope, own.people[3] ?? ''))).orgUnitId).toBe(own.branch.id)
    const third = await wholeCase(late, own, proposalFor(own, 3, { kind: 'removed', ground: 'refused_persuasion', previousCaseId: second, on: '2026-10-09' }))
    expect((await late(own.secretary, (scope) => getDisposal(scope, { caseId: third }))).outcome).toBe('effected')
    expect((await late(own.secretary, (scope) => getMemberBrief(scope, own.people[3] ?? ''))).orgUnitId).toBeNull()
    const [row] = await test.admin<{ index: Buffer }[]>`select id_number_index as index from members where tenant_id = ${tenant} and id = ${own.people[3] ?? ''}`
    const bar = (day: string) => late(own.organizer, (scope) => readmissionBar(scope, row?.index ?? Buffer.alloc(0), day))
    expect([(await bar('2031-10-08'))?.until, await bar('2031-10-09')]).toEqual(['2031-10-09', null])
    expect(await inTestScope(test, theirs, (scope) => readmissionBar(scope, row?.index ?? Buffer.alloc(0), '2027-01-01'))).toBeNull()
  })

  it('do not touch somebody who left in the meantime', async () => {
    const tenant = newId()
    const own = await inTestScope(test, tenant, foundBureau)
    const early = actsOn(test, tenant, on)
    const { caseId } = await early(own.secretary, (scope) => proposeDisposal(scope, proposalFor(own, 3, { kind: 'removed', ground: 'half_year_none', sinceOn: '2025-06-01' })))
    await prepareCase(early, own, caseId, on)
    await vote(early, own, caseId, on)
    await early(own.organizer, (scope) => exitMember(scope, { memberId: own.people[3] ?? '', exitKind: 'deceased', on, reason: '去世' }))
    expect(await failure(approve(early, own, caseId, on))).toBe('STANDING_NOT_POSSIBLE')
    await early(own.secretary, (scope) => withdrawDisposal(scope, { caseId, reason: '党员已去世。' }))
    expect(await failure(tell(early, own, caseId, on))).toBe('DISPOSAL_CLOSED')
    await early(own.secretary, (scope) => recordDefence(scope, { caseId, on, form: 'oral', note: '无。' })).catch((error: { code: string }) => expect(error.code).toBe('DISPOSAL_CLOSED'))
  })
})

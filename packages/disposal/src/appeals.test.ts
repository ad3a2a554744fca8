import { createTestDatabase, inTestScope, type TestDatabase } from '@dangjian/db/testing'
import { newId } from '@dangjian/kernel'
import { branchRoster, getMemberBrief } from '@dangjian/members'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  acceptAppeal, decideAppeal, fileAppeal, forwardAppeal, getAppeal, getDisposal, listAppeals, listDiscipline, myAppeal, myRights, proposeDisposal, receiveAppeal, recordDisciplinaryAction, reportExecution,
  restrictionsOn, withdrawAppeal,
} from './index.ts'
import { foundBureau, personAt, type Bureau, type Person } from './testing/bureau.ts'
import { actsOn, approve, failure, prepareCase, proposalFor, tell, vote, wholeCase, type Acts } from './testing/steps.ts'

const mine = newId()
const theirs = newId()
let test: TestDatabase
let bureau: Bureau
let foreign: Bureau
let spring: Acts
let third: Person
const on = '2026-03-02'
const later = '2026-06-10'

beforeAll(async () => {
  test = await createTestDatabase()
  bureau = await inTestScope(test, mine, foundBureau)
  foreign = await inTestScope(test, theirs, foundBureau)
  spring = actsOn(test, mine, on)
  third = personAt('/', ['disposal.read', 'appeal.read', 'appeal.handle'], '第三人')
})
afterAll(() => test.drop())

const against = (targetId: string, target: 'disposal' | 'discipline' = 'disposal') => ({ kind: 'appeal', target, targetId, content: '对该决定不服，请求复查。' }) as const
const decision = (appealId: string, more: Partial<Parameters<typeof decideAppeal>[1]> = {}) => ({ appealId, decision: 'upheld', reason: '事实清楚。', documentNumber: '复〔2026〕1号', on, ...more }) as const

describe('filing', () => {
  it('gives a receipt and three months, once for one decision, only against what is decided and one’s own', async () => {
    const { caseId } = await spring(bureau.secretary, (scope) => proposeDisposal(scope, proposalFor(bureau, 2)))
    const me = bureau.member(2)
    expect(await failure(spring(me, (scope) => fileAppeal(scope, against(caseId))))).toBe('APPEAL_TARGET_UNKNOWN')
    await prepareCase(spring, bureau, caseId, on)
    await vote(spring, bureau, caseId, on)
    await approve(spring, bureau, caseId, on)
    await tell(spring, bureau, caseId, on)
    expect(await failure(spring(bureau.member(3), (scope) => fileAppeal(scope, against(caseId))))).toBe('APPEAL_TARGET_UNKNOWN')
    expect(await failure(spring(third, (scope) => fileAppeal(scope, against(caseId))))).toBe('NOT_FOUND')
    const receipt = await spring(me, (scope) => fileAppeal(scope, against(caseId)))
    expect([receipt.filedOn, receipt.dueOn, /^SS20260302-[0-9A-F]{6}$/.test(receipt.receipt)]).toEqual([on, '2026-06-02', true])
    expect(await failure(spring(me, (scope) => fileAppeal(scope, against(caseId))))).toBe('APPEAL_RUNNING')
    await spring(me, (scope) => withdrawAppeal(scope, { appealId: receipt.appealId }))
    expect(await failure(spring(me, (scope) => withdrawAppeal(scope, { appealId: receipt.appealId })))).toBe('APPEAL_CLOSED')
    await spring(me, (scope) => fileAppeal(scope, against(caseId)))
    expect((await spring(me, myRights)).appeals.map(({ status }) => status).sort()).toEqual(['filed', 'withdrawn'])
    expect(await failure(spring(me, (scope) => fileAppeal(scope, { kind: 'appeal', content: '不服。' })))).toBe('APPEAL_TARGET_MISSING')
    expect(await failure(spring(me, (scope) => fileAppeal(scope, { kind: 'opinion', content: '建议改进学习方式。' })))).toBe('APPEAL_SUBJECT_MISSING')
    expect(await failure(spring(bureau.member(3), (scope) => myAppeal(scope, { appealId: receipt.appealId })))).toBe('NOT_FOUND')
  })

  it('takes paper, also of another day, and no page of anybody’s own', async () => {
    const input = { ...against(newId()), target: 'appraisal', targetId: undefined, subject: '2025年民主评议鉴定', memberId: bureau.people[3] ?? '', receivedOn: '2026-02-10' } as const
    const { targetId: _none, ...paper } = input
    expect(await failure(spring(bureau.secretary, (scope) => receiveAppeal(scope, paper)))).toBe('FORBIDDEN')
    expect((await spring(third, (scope) => receiveAppeal(scope, paper))).dueOn).toBe('2026-05-10')
    expect(await failure(spring(third, (scope) => receiveAppeal(scope, { ...paper, receivedOn: '2026-03-03' })))).toBe('DISPOSAL_DATE_FUTURE')
    expect(await failure(spring({ ...third, actor: { ...third.actor, memberId: bureau.people[3] ?? '' } }, (scope) => receiveAppeal(scope, paper)))).toBe('DISPOSAL_OWN_CASE')
  })
})

describe('review', () => {
  it('is done by other hands than the matter (RG-03), or by the superior after forwarding', async () => {
    const caseId = await wholeCase(spring, bureau, proposalFor(bureau, 4))
    const { appealId } = await spring(bureau.member(4), (scope) => fileAppeal(scope, against(caseId)))
    expect(await failure(spring(bureau.leader, (scope) => acceptAppeal(scope, { appealId })))).toBe('APPEAL_SAME_HANDS')
    expect(await failure(spring(bureau.organizer, (scope) => decideAppeal(scope, decision(appealId))))).toBe('APPEAL_SAME_HANDS')
    expect(await failure(spring(bureau.secretary, (scope) => acceptAppeal(scope, { appealId })))).toBe('FORBIDDEN')
    expect(await failure(spring({ ...third, actor: { ...third.actor, memberId: bureau.people[4] ?? '' } }, (scope) => decideAppeal(scope, decision(appealId))))).toBe('DISPOSAL_OWN_CASE')
    expect(await failure(inTestScope(test, theirs, (scope) => getAppeal(scope, { appealId }), foreign.organizer))).toBe('NOT_FOUND')
    expect(await failure(spring(bureau.leader, (scope) => decideAppeal(scope, decision(appealId, { by: 'superior' }))))).toBe('APPEAL_NOT_FORWARDED')
    await spring(bureau.leader, (scope) => forwardAppeal(scope, { appealId, toOrgan: '上级纪委', reason: '本级承办人均参与过原办理。' }))
    expect(await failure(spring(third, (scope) => decideAppeal(scope, decision(appealId, { decision: 'answered' }))))).toBe('APPEAL_DECISION_UNFIT')
    expect(await failure(spring(third, (scope) => decideAppeal(scope, decision(appealId, { decision: 'changed' }))))).toBe('APPEAL_CHANGE_MISSING')
    expect(await failure(spring(third, (scope) => decideAppeal(scope, decision(appealId, { on: '2026-03-01' }))))).toBe('DISPOSAL_DATE_ORDER')
    await spring(bureau.leader, (scope) => decideAppeal(scope, decision(appealId, { by: 'superior' })))
    expect(await failure(spring(third, (scope) => forwardAppeal(scope, { appealId, toOrgan: '上级纪委', reason: '再转。' })))).toBe('APPEAL_CLOSED')
    const own = await spring(bureau.member(4), (scope) => myAppeal(scope, { appealId }))
    expect([own.decision, own.steps.map(({ step }) => step), own.steps.at(-1)?.note]).toEqual(['upheld', ['filed', 'forwarded', 'decided'], '事实清楚。'])
    expect((await spring(bureau.secretary, (scope) => getDisposal(scope, { caseId }))).status).toBe('in_force')
  })

  it('decides once of many tries, and tells when it is late (RG-02)', async () => {
    const caseId = await wholeCase(spring, bureau, proposalFor(bureau, 5))
    const { appealId } = await spring(bureau.member(5), (scope) => fileAppeal(scope, against(caseId)))
    const late = actsOn(test, mine, later)
    expect((await late(third, (scope) => getAppeal(scope, { appealId }))).deadline).toMatchObject({ outcome: 'breach', citation: '《监督执纪工作规则》第五十九条' })
    await late(third, (scope) => acceptAppeal(scope, { appealId }))
    const codes = await Promise.all(Array.from({ length: 20 }, () => failure(late(third, (scope) => decideAppeal(scope, decision(appealId, { decision: 'revoked', on: later }))))))
    expect(codes.filter((code) => code === 'nothing')).toHaveLength(1)
    const found = await late(bureau.secretary, (scope) => getDisposal(scope, { caseId }))
    expect([found.status, found.outcome, found.ends.map(({ step }) => step)]).toEqual(['closed', 'revoked', ['revoked']])
    const list = await late(third, (scope) => listAppeals(scope, { show: 'closed' }))
    expect(list.items.find(({ id }) => id === appealId)?.decision).toBe('revoked')
  })

  it('restores the membership that a revoked 除名 had ended, without a gap and without deleting', async () => {
    const caseId = await wholeCase(spring, bureau, proposalFor(bureau, 6, { kind: 'removed', ground: 'half_year_none', sinceOn: '2025-06-01' }))
    const memberId = bureau.people[6] ?? ''
    expect((await spring(third, (scope) => branchRoster(scope, bureau.branch.id, on))).some((line) => line.memberId === memberId)).toBe(false)
    const { appealId } = await spring(third, (scope) => receiveAppeal(scope, { ...against(caseId), memberId, receivedOn: on }))
    const late = actsOn(test, mine, later)
    await late(third, (scope) => decideAppeal(scope, decision(appealId, { decision: 'revoked', on: later })))
    expect((await late(third, (scope) => getMemberBrief(scope, memberId))).orgUnitId).toBe(bureau.branch.id)
    expect((await late(third, (scope) => branchRoster(scope, bureau.branch.id, on))).some((line) => line.memberId === memberId)).toBe(true)
    const acts = await test.admin<{ act: string }[]>`select act from member_standings where tenant_id = ${mine} and member_id = ${memberId} order by seq`
    expect(acts.map(({ act }) => act)).toEqual(['exited', 'readmitted'])
  })

  it('revokes a 处分 with its restriction, and reminds of the report of execution (RG-04)', async () => {
    const memberId = bureau.people[2] ?? ''
    const action = { memberId, kind: 'probation', decidedOn: '2026-03-01', probationUntil: '2027-03-01', decidedByOrgan: '某纪委', documentNumber: '纪〔2026〕8号', factReference: '某事' } as const
    const { actionId } = await spring(bureau.discipline, (scope) => recordDisciplinaryAction(scope, action))
    expect(await failure(spring(bureau.discipline, (scope) => recordDisciplinaryAction(scope, action)))).toBe('DISCIPLINE_RECORDED')
    expect(await failure(spring(bureau.member(2), (scope) => recordDisciplinaryAction(scope, { ...action, documentNumber: '9' })))).toBe('NOT_FOUND')
    const line = (await actsOn(test, mine, '2026-09-02')(bureau.secretary, listDiscipline)).actions.find(({ id }) => id === actionId)
    expect([line?.execution.outcome, line?.execution.binding]).toEqual(['breach', '条文待核，按提醒办理'])
    await spring(bureau.secretary, (scope) => reportExecution(scope, { actionId, on }))
    expect(await failure(spring(bureau.secretary, (scope) => reportExecution(scope, { actionId, on })))).toBe('DISCIPLINE_REPORTED')
    const { appealId } = await spring(bureau.member(2), (scope) => fileAppeal(scope, against(actionId, 'discipline')))
    expect(await failure(spring({ ...third, actor: bureau.discipline.actor }, (scope) => acceptAppeal(scope, { appealId })))).toBe('APPEAL_SAME_HANDS')
    await spring(third, (scope) => decideAppeal(scope, decision(appealId, { decision: 'revoked' })))
    expect((await spring(third, (scope) => restrictionsOn(scope, '2026-03-05', [memberId]))).size).toBe(0)
    expect((await spring(third, (scope) => restrictionsOn(scope, '2026-03-01', [memberId]))).size).toBe(1)
  })
})

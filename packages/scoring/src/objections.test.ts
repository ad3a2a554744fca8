import { openDatabase } from '@dangjian/db'
import { inTestScope } from '@dangjian/db/testing'
import { newId } from '@dangjian/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerObjection, explainResult, fileObjection, listObjections, myObjections, myScore, replayRun } from './index.ts'
import { accessTo, asMember, createScoreWorld, memberActor, organizer, publishSample, type ScoreWorld } from './testing/score-world.ts'

let world: ScoreWorld
let runId = ''
beforeAll(async () => {
  world = await createScoreWorld()
  ;({ runId } = await publishSample(world, world.ours))
})
afterAll(() => world.test.drop())

const ours = <T>(work: Parameters<typeof inTestScope<T>>[2], options: Parameters<typeof inTestScope<T>>[3] = {}) =>
  inTestScope(world.test, world.ours.tenantId, work, { actor: organizer, ...options })
const me = (at?: string) => asMember(world.ours.memberIds[0], world.ours.first.path, at)
const secretary = () => ({ actor: memberActor(world.ours.memberIds[2], '支部书记'), access: accessTo(world.ours.first.path, 'objection.answer', 'score.read') })
const entries = async (ruleKey: string) => {
  const explained = await ours((scope) => explainResult(scope, { runId, subjectId: world.ours.memberIds[0] }), me())
  return explained.dimensions.flatMap((dimension) => dimension.entries).filter((entry) => entry.ruleKey === ruleKey)
}
const objectTo = async (ruleKey: string, position = 0) => {
  const entryId = (await entries(ruleKey))[position]?.id ?? ''
  return ours((scope) => fileObjection(scope, { runId, entryId, ground: 'exempt', reason: '当日与同事换班，全天值守' }), me())
}

describe('an objection', () => {
  it('is upheld by a reversing and a correcting entry that the member sees, and what was published stays', async () => {
    const { id } = await objectTo('absent')
    expect((await ours((scope) => listObjections(scope, { limit: 20, status: 'open' }), secretary())).items).toMatchObject([
      { id, memberName: '赵一', ruleTitle: '规则absent', points: -200, mayAnswer: true, fact: { occurredOn: '2026-11-12', sourceType: 'meeting' } },
    ])
    const answer = { decision: 'uphold' as const, id, answer: '经核实当日执行勤务，按学时计入', correction: { ruleKey: 'hours', quantity: 3 } }
    const answered = await ours((scope) => answerObjection(scope, answer), secretary())
    expect(answered).toMatchObject({ status: 'upheld', publishedTotal: 6015, total: 6070 })
    const [absent, reversal] = await entries('absent')
    expect([absent?.reversed, absent?.mayObject, reversal?.kind, reversal?.points]).toEqual([true, false, 'reversal', 200])
    expect([absent?.answersObjectionId, reversal?.answersObjectionId]).toEqual([null, id])
    expect((await entries('hours')).map((entry) => [entry.kind, entry.points, entry.note, entry.fact?.occurredOn])).toEqual([['correction', 99, answer.answer, '2026-11-12']])
    const [score] = await ours(myScore, me())
    expect(score).toMatchObject({ total: 6070, publishedTotal: 6015 })
    expect((await ours((scope) => myObjections(scope, { limit: 20 }), me())).items).toMatchObject([{ id, status: 'upheld', answer: answer.answer, answeredBy: '支部书记' }])
    expect(await ours((scope) => replayRun(scope, { id: runId }))).toMatchObject({ identical: true })
  })

  it('is declined with reasons and leaves the ledger alone', async () => {
    const before = (await entries('attended')).length
    const { id } = await objectTo('attended', 1)
    const answered = await ours((scope) => answerObjection(scope, { decision: 'decline', id, answer: '已按本局办法封顶' }), secretary())
    expect(answered).toMatchObject({ status: 'declined', reversalEntryId: null, total: 6070 })
    expect(await entries('attended')).toHaveLength(before)
    expect((await entries('attended'))[1]?.objection).toMatchObject({ status: 'declined', answer: '已按本局办法封顶' })
  })

  it('is answered by exactly one of fifty clients', async () => {
    const { id } = await objectTo('attended', 2)
    const wide = openDatabase({ url: world.test.appUrl, max: 16 })
    const answers = await Promise.allSettled(Array.from({ length: 50 }, (_, index) =>
      inTestScope({ ...world.test, database: wide }, world.ours.tenantId,
        (scope) => answerObjection(scope, { decision: index % 2 === 0 ? 'uphold' : 'decline', id, answer: `第${index}人答复` }), secretary())))
    await wide.close()
    expect(answers.filter((answer) => answer.status === 'fulfilled')).toHaveLength(1)
    const codes = new Set(answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason.code] : [])))
    expect([...codes]).toEqual(['OBJECTION_ANSWERED'])
    const [audit] = await world.test.admin`select count(*)::int as rows from audit_entries where action = 'objection.answered' and subject_id = ${id}`
    const [ledger] = await world.test.admin`select count(*)::int as rows from score_entries where objection_id = ${id}`
    expect(audit?.['rows']).toBe(1)
    expect(ledger?.['rows']).toBeLessThanOrEqual(1)
  })

  it('is filed once per entry, in time, and by nobody else', async () => {
    const [entry] = await entries('attended')
    const input = { runId, entryId: entry?.id ?? '', ground: 'record_wrong' as const, reason: '当日已到会' }
    await expect(ours((scope) => fileObjection(scope, input), me('2026-12-05T16:00:00Z'))).rejects.toMatchObject({ code: 'OBJECTION_LATE', details: { until: '2026-12-05' } })
    const foreign = asMember(world.ours.memberIds[1], world.ours.first.path)
    await expect(ours((scope) => fileObjection(scope, input), foreign)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(ours((scope) => fileObjection(scope, { ...input, entryId: newId() }), me())).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(inTestScope(world.test, world.theirs.tenantId, (scope) => fileObjection(scope, input), me())).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const filed = await Promise.allSettled(Array.from({ length: 10 }, () => ours((scope) => fileObjection(scope, input), me('2026-12-05T15:59:00Z'))))
    expect(filed.filter((one) => one.status === 'fulfilled')).toHaveLength(1)
    expect(new Set(filed.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : [])))).toEqual(new Set(['OBJECTION_EXISTS']))
  })

  it('is not for the member to answer, nor for a stranger, and a correction names a rule of the set', async () => {
    const { items } = await ours((scope) => listObjections(scope, { limit: 20, status: 'open' }))
    const id = items[0]?.id ?? ''
    const decline = { decision: 'decline' as const, id, answer: '不成立的答复' }
    const own = { actor: memberActor(world.ours.memberIds[0], '赵一'), access: accessTo(world.ours.first.path, 'objection.answer', 'self.read') }
    await expect(ours((scope) => answerObjection(scope, decline), own)).rejects.toMatchObject({ code: 'OWN_OBJECTION' })
    expect((await ours((scope) => listObjections(scope, { limit: 20, status: 'open' }), own)).items[0]?.mayAnswer).toBe(false)
    await expect(ours((scope) => answerObjection(scope, decline), { access: accessTo(world.ours.second.path, 'objection.answer') })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(inTestScope(world.test, world.theirs.tenantId, (scope) => answerObjection(scope, decline))).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const correction = { decision: 'uphold' as const, id, answer: '成立', correction: { ruleKey: 'nowhere' } }
    await expect(ours((scope) => answerObjection(scope, correction), secretary())).rejects.toMatchObject({ code: 'CORRECTION_RULE_UNKNOWN' })
    expect((await ours((scope) => listObjections(scope, { limit: 20 }), { access: accessTo(world.ours.second.path, 'objection.answer') })).total).toBe(0)
  })
})

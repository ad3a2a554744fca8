import { openDatabase } from '@dangjian/db'
import { inTestScope } from '@dangjian/db/testing'
import { newId } from '@dangjian/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countFactsOf, explainResult, getRun, latestResults, listResults, listResultsInput, listRuns, myScore, publishRun, recordFacts, replayRun, runScores, withdrawRun } from './index.ts'
import { accessTo, adoptSet, asMember, createScoreWorld, fact, organizer, publishSample, ruleSetTemplate, type ScoreWorld } from './testing/score-world.ts'

let world: ScoreWorld
let runId = ''
let ruleSetId = ''

beforeAll(async () => {
  world = await createScoreWorld()
  ;({ runId, ruleSetId } = await publishSample(world, world.ours))
})
afterAll(() => world.test.drop())

const ours = <T>(work: Parameters<typeof inTestScope<T>>[2], options: Parameters<typeof inTestScope<T>>[3] = {}) =>
  inTestScope(world.test, world.ours.tenantId, work, { actor: organizer, ...options })
const october = () => ({ ruleSetId, fromPeriod: '2026-10', toPeriod: '2026-11', orgUnitId: world.ours.root.id })

describe('a run of scores', () => {
  it('gives caps to the first facts and keeps members without records at the base', async () => {
    const { items, total } = await ours((scope) => listResults(scope, { runId, limit: 20 }))
    expect(total).toBe(5)
    expect(items.map((line) => [line.memberName, line.total, line.hasRecords])).toEqual([
      ['安三', 6000, false], ['李四', 6000, false], ['钱二', 6037, true], ['赵一', 6015, true], ['周五', 6000, false],
    ])
    const explained = await ours((scope) => explainResult(scope, { runId, subjectId: world.ours.memberIds[0] }))
    const conduct = explained.dimensions.find((dimension) => dimension.key === 'conduct')
    expect(conduct).toMatchObject({ base: 6000, value: 6100, sum: 6100, share: 91500, bounded: null })
    expect(conduct?.entries.map((entry) => [entry.fact?.occurredOn, entry.ruleKey, entry.rawPoints, entry.points, entry.limit])).toEqual([
      ['2026-10-08', 'attended', 200, 200, null],
      ['2026-10-20', 'attended', 200, 100, { kind: 'cap', bound: 300 }],
      ['2026-11-05', 'attended', 200, 0, { kind: 'cap', bound: 300 }],
      ['2026-11-12', 'absent', -200, -200, null],
    ])
    expect(conduct?.entries[0]).toMatchObject({
      because: '依据记录计分', ruleSource: '《本局党员积分办法》第三条', source: { type: 'meeting', title: '十月支委会', date: '2026-10-08' }, kind: 'rule',
    })
  })

  it('replays byte for byte after a restart of the connection', async () => {
    const again = openDatabase({ url: world.test.appUrl, max: 1 })
    const replay = await inTestScope({ ...world.test, database: again }, world.ours.tenantId, (scope) => replayRun(scope, { id: runId }))
    await again.close()
    expect(replay).toMatchObject({ identical: true, inputsIdentical: true, resultsIdentical: true, ledgerIdentical: true })
  })

  it('gives the same hashes for the same inputs and leaves later facts out of a frozen run', async () => {
    const first = await ours((scope) => runScores(scope, october()))
    const second = await ours((scope) => runScores(scope, october()))
    expect([second.inputsHash, second.resultsHash]).toEqual([first.inputsHash, first.resultsHash])
    expect(first).toMatchObject({ memberCount: 5, factCount: 5 })
  })

  it('finds out that an input or the ledger was changed behind its back', async () => {
    const { id } = await ours((scope) => runScores(scope, october()))
    await world.test.admin`update score_entries set points = points + 1 where run_id = ${id} and rule_key = 'absent'`
    expect(await ours((scope) => replayRun(scope, { id }))).toMatchObject({ identical: false, resultsIdentical: true, ledgerIdentical: false })
    await world.test.admin`delete from run_facts where run_id = ${id}`
    expect(await ours((scope) => replayRun(scope, { id }))).toMatchObject({ inputsIdentical: false, resultsIdentical: false })
  })

  it('is seen by organizers only until it is published, and by members after', async () => {
    const [memberId] = world.ours.memberIds
    const me = asMember(memberId, world.ours.first.path)
    const { id } = await ours((scope) => runScores(scope, { ...october(), fromPeriod: '2026-11' }))
    const reader = { access: accessTo(world.ours.first.path, 'score.read') }
    await expect(ours((scope) => listResults(scope, { runId: id, limit: 20 }), reader)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(ours((scope) => explainResult(scope, { runId: id, subjectId: memberId }), me)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect((await ours(listRuns, reader)).map((run) => run.id)).toEqual([runId])
    await ours((scope) => publishRun(scope, { id, objectionsUntil: '2026-12-05' }))
    expect((await ours(myScore, me)).map((score) => [score.runId, score.total, score.objectionsOpen])).toEqual(expect.arrayContaining([[runId, 6015, true]]))
    await ours((scope) => withdrawRun(scope, { id, reason: '月份选错' }))
    expect((await ours(myScore, me)).map((score) => score.runId)).toEqual([runId])
  })

  it('shows a secretary the own branch and a member the own line, nothing else', async () => {
    const reader = { access: accessTo(world.ours.second.path, 'score.read') }
    const page = await ours((scope) => listResults(scope, { runId, limit: 20 }), reader)
    expect(page.items.map((line) => line.memberName)).toEqual(['李四', '周五'])
    await expect(ours((scope) => listResults(scope, { runId, limit: 20, orgUnitId: world.ours.first.id }), reader)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const [, , , mine, other] = world.ours.memberIds
    const me = asMember(mine, world.ours.second.path)
    expect(await ours((scope) => explainResult(scope, { runId, subjectId: mine }), me)).toMatchObject({ viewer: 'self', hasRecords: false })
    await expect(ours((scope) => explainResult(scope, { runId, subjectId: other }), me)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('tells of itself what its reader may see, and how many stand without records', async () => {
    expect(await ours((scope) => getRun(scope, { id: runId }))).toMatchObject({ id: runId, status: 'published', mayManage: true, readable: { members: 5, withoutRecord: 3 } })
    const reader = { access: accessTo(world.ours.second.path, 'score.read') }
    const seen = await ours((scope) => getRun(scope, { id: runId }), reader)
    expect(seen).toMatchObject({ mayManage: false, readable: { members: 2, withoutRecord: 2 } })
    expect(seen.dimensions.map(({ title }) => title)).toEqual(['学习', '业务', '服务', '作风', '评议'])
    const { id } = await ours((scope) => runScores(scope, october()))
    await expect(ours((scope) => getRun(scope, { id }), reader)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(ours((scope) => getRun(scope, { id: newId() }))).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(inTestScope(world.test, world.theirs.tenantId, (scope) => getRun(scope, { id: runId }))).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('pages in pinyin order and finds by name, pinyin and initials', async () => {
    const first = await ours((scope) => listResults(scope, { runId, limit: 2 }))
    const second = await ours((scope) => listResults(scope, { runId, limit: 2, cursor: first.next ?? '' }))
    expect([...first.items, ...second.items].map((line) => line.memberName)).toEqual(['安三', '李四', '钱二', '赵一'])
    const found = await Promise.all(['赵', 'zhao', 'zy', '%'].map((text) => ours((scope) => listResults(scope, { runId, limit: 5, text }))))
    expect(found.map((page) => page.total)).toEqual([1, 1, 1, 0])
    await expect(ours((scope) => listResults(scope, { runId, limit: 2, cursor: 'nonsense' }))).rejects.toMatchObject({ code: 'CURSOR_INVALID' })
    expect(listResultsInput.safeParse({ runId, text: 'a\u0000b' }).success).toBe(false)
  })

  it('gives plugins the latest published results', async () => {
    const briefs = await ours((scope) => latestResults(scope, { ruleSetKey: 'pioneer-index', orgUnitId: world.ours.first.id }))
    expect(briefs.map(({ memberName, total, period }) => [memberName, total, period])).toEqual([['安三', 6000, '2026-11'], ['钱二', 6037, '2026-11'], ['赵一', 6015, '2026-11']])
    await expect(ours((scope) => latestResults(scope, { ruleSetKey: 'pioneer-index', orgUnitId: world.ours.root.id }), { access: accessTo(world.ours.first.path, 'score.read') }))
      .rejects.toMatchObject({ code: 'FORBIDDEN' })
  })

  it('refuses what may not be: another tenant, a wrong role, a wrong state, bad months', async () => {
    const theirs = <T>(work: Parameters<typeof inTestScope<T>>[2]) => inTestScope(world.test, world.theirs.tenantId, work, { actor: organizer })
    await expect(theirs((scope) => runScores(scope, october()))).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(theirs((scope) => replayRun(scope, { id: runId }))).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(theirs((scope) => explainResult(scope, { runId, subjectId: world.ours.memberIds[0] }))).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const secretary = { access: accessTo(world.ours.first.path, 'score.run') }
    await expect(ours((scope) => runScores(scope, october()), secretary)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(ours((scope) => publishRun(scope, { id: runId, objectionsUntil: '2026-12-05' }), secretary)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(ours((scope) => publishRun(scope, { id: runId, objectionsUntil: '2026-12-05' }))).rejects.toMatchObject({ code: 'RUN_STATE' })
    await expect(ours((scope) => runScores(scope, { ...october(), fromPeriod: '2026-12' }))).rejects.toMatchObject({ code: 'RUN_PERIOD_ORDER' })
    await expect(ours((scope) => runScores(scope, { ...october(), ruleSetId: newId() }))).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const { id } = await ours((scope) => runScores(scope, october()))
    await expect(ours((scope) => publishRun(scope, { id, objectionsUntil: '2026-11-22' }))).rejects.toMatchObject({ code: 'OBJECTION_DEADLINE_PAST' })
    await expect(ours((scope) => publishRun(scope, { id, objectionsUntil: '2026-12-05' }))).rejects.toMatchObject({ code: 'RUN_ALREADY_PUBLISHED' })
  })

  it('lets a corrected record take its points back', async () => {
    await ours(async (scope) => {
      const [, , , , subjectId] = world.ours.memberIds
      const attended = fact(world.ours, subjectId, 'life.attended', '2026-09-10')
      await recordFacts(scope, [attended, { ...attended, key: `${attended.key}:withdrawn`, quantity: -1 }, fact(world.ours, subjectId, 'life.absent', '2026-09-10')])
      const { id } = await runScores(scope, { ...october(), fromPeriod: '2026-09', toPeriod: '2026-09' })
      const { items } = await listResults(scope, { runId: id, limit: 1, text: '周五' })
      expect(items).toMatchObject([{ total: 5970, hasRecords: true }])
      expect(await countFactsOf(scope, [subjectId])).toBeGreaterThan(3)
    })
  })

  it('keeps results under a retired rule set and computes no new ones', async () => {
    const nextId = await ours((scope) => adoptSet(scope, ruleSetTemplate(2)))
    await expect(ours((scope) => runScores(scope, october()))).rejects.toMatchObject({ code: 'RULE_SET_NOT_ADOPTED' })
    expect(await ours((scope) => runScores(scope, { ...october(), ruleSetId: nextId }))).toMatchObject({ memberCount: 5 })
    expect(await ours((scope) => replayRun(scope, { id: runId }))).toMatchObject({ identical: true })
  })
})

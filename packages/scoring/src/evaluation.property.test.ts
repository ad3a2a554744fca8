import { ruleSetSchema, type FactInput, type RuleSet } from '@dangjian/contracts'
import { inTestScope } from '@dangjian/db/testing'
import { newId } from '@dangjian/kernel'
import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { factsOfSource, listResults, recordFacts, replayRun, runScores } from './index.ts'
import { evaluatePlainly, hashPlainly } from './testing/reference-evaluator.ts'
import { adoptSet, createScoreWorld, organizer, type ScoreWorld } from './testing/score-world.ts'

let world: ScoreWorld
beforeAll(async () => {
  world = await createScoreWorld()
})
afterAll(() => world.test.drop())

const points = fc.integer({ min: -1500, max: 1500 }).map((cents) => cents / 100)
const bound = fc.option(fc.integer({ min: 0, max: 3000 }).map((cents) => cents / 100), { nil: undefined })

const arbitraryRule = fc.record({
  dimension: fc.constantFrom('one', 'two', 'three'), kind: fc.constantFrom('a', 'b', 'c'), points, per: fc.constantFrom('fact' as const, 'unit' as const), cap: bound, low: bound,
})
const arbitraryFact = fc.record({
  member: fc.integer({ min: 0, max: 4 }), kind: fc.constantFrom('a', 'b', 'c', 'd'), day: fc.integer({ min: 1, max: 28 }),
  thousandths: fc.integer({ min: -20_000, max: 20_000 }),
})
const arbitraryCase = fc.record({
  rules: fc.array(arbitraryRule, { minLength: 1, maxLength: 6 }), facts: fc.array(arbitraryFact, { maxLength: 40 }), bases: fc.array(points, { minLength: 3, maxLength: 3 }),
  weights: fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 })),
})

const setOf = (mark: string, given: typeof arbitraryCase extends fc.Arbitrary<infer T> ? T : never): RuleSet =>
  ruleSetSchema.parse({
    key: `set-${mark}`, version: 1, title: '任意规则集', basis: '性质测试',
    dimensions: ['one', 'two', 'three'].map((key, position) => ({
      key, title: key, weight: [given.weights[0], given.weights[1], 100 - given.weights[0] - given.weights[1]][position] ?? 0, base: given.bases[position] ?? 0,
      min: -20, max: 40,
    })),
    rules: given.rules.map(({ kind, low, cap, ...rule }, index) => ({
      ...rule, key: `rule-${index}`, title: `规则${index}`, fact: `p${mark}.${kind}`, because: '依据', source: '第一条', ...(cap === undefined ? {} : { cap }),
      ...(low === undefined ? {} : { floor: 0 - low }),
    })),
  })

it('agrees with the plain reference evaluator on any rules, caps, floors and facts, down to the bytes', async () => {
  const { tenantId, root, first, memberIds } = world.ours
  await fc.assert(
    fc.asyncProperty(arbitraryCase, async (given) => {
      const mark = newId().replaceAll('-', '').slice(16)
      const set = setOf(mark, given)
      const source = { type: 'sample', id: newId() }
      const inputs = given.facts.map((fact, index): FactInput => ({
        key: `${mark}:${index}`, kind: `p${mark}.${fact.kind}`, period: '2026-10', subjectId: memberIds[fact.member] ?? memberIds[0], orgUnitId: first.id,
        occurredOn: `2026-10-${String(fact.day).padStart(2, '0')}`, quantity: fact.thousandths / 1000, title: '事实', source,
      }))
      await inTestScope(world.test, tenantId, async (scope) => {
        await recordFacts(scope, inputs)
        const run = await runScores(scope, { ruleSetId: await adoptSet(scope, set), fromPeriod: '2026-10', toPeriod: '2026-10', orgUnitId: root.id })
        const facts = (await factsOfSource(scope, source)).map((fact) => ({ ...fact, quantity: Math.round(fact.quantity * 1000) }))
        const expected = evaluatePlainly(set, memberIds, facts)
        const { items } = await listResults(scope, { runId: run.id, limit: 20 })
        const totals = new Map(items.map((line) => [line.memberId, [line.total, ...set.dimensions.map(({ key }) => line.dimensions[key] ?? 0)]]))
        for (const result of expected) expect(totals.get(result.subjectId)).toEqual([result.total, ...result.dimensions].map(Number))
        expect(run.resultsHash).toBe(hashPlainly(expected))
        expect((await replayRun(scope, { id: run.id })).identical).toBe(true)
      }, { actor: organizer })
    }),
    { numRuns: 40 },
  )
})

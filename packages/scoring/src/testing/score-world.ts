import type { Access, Actor, FactInput, RuleSetTemplate } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { createTestDatabase, inTestScope, type TestDatabase } from '@dangjian/db/testing'
import { fixedClock, newId, residentIdCheck } from '@dangjian/kernel'
import { createMember } from '@dangjian/members'
import { createOrgUnit } from '@dangjian/org'
import { adoptRuleSet } from '../adopt-rule-set.ts'
import { offerRuleSet } from '../offer-rule-set.ts'
import { publishRun } from '../publish-run.ts'
import { recordFacts } from '../record-facts.ts'
import { runScores } from '../run-scores.ts'

let serial = 0

/** A synthetic person, different every time. */
export const person = (name: string) => {
  serial += 1
  const first17 = `11010119850101${String(serial).padStart(3, '0')}`
  return {
    name, gender: Number(first17.charAt(16)) % 2 === 1 ? ('male' as const) : ('female' as const), birthDate: '1985-01-01', idNumber: first17 + residentIdCheck(first17),
    ethnicity: '汉族', education: 'bachelor' as const, category: 'serving_officer' as const, status: 'formal' as const, joinedOn: '2010-07-01', formalOn: '2011-07-01',
  }
}

/** One bureau with a committee and two branches of three and two members. */
export interface Bureau {
  readonly tenantId: string
  readonly root: { readonly id: string; readonly path: string }
  readonly first: { readonly id: string; readonly path: string }
  readonly second: { readonly id: string; readonly path: string }
  /** Three of the first branch, two of the second. */
  readonly memberIds: readonly [string, string, string, string, string]
}

const buildBureau = async (test: TestDatabase): Promise<Bureau> => {
  const tenantId = newId()
  return inTestScope(test, tenantId, async (scope) => {
    const root = await createOrgUnit(scope, { parentId: null, kind: 'committee', name: '分局党委', shortName: '分局党委' })
    const first = await createOrgUnit(scope, { parentId: root.id, kind: 'branch', name: '第一党支部', shortName: '第一支部' })
    const second = await createOrgUnit(scope, { parentId: root.id, kind: 'branch', name: '第二党支部', shortName: '第二支部' })
    const add = async (name: string, orgUnitId: string) => (await createMember(scope, { ...person(name), orgUnitId })).id
    return {
      tenantId, root, first, second,
      memberIds: [await add('赵一', first.id), await add('钱二', first.id), await add('安三', first.id), await add('李四', second.id), await add('周五', second.id)],
    }
  })
}

export interface ScoreWorld {
  readonly test: TestDatabase
  readonly ours: Bureau
  readonly theirs: Bureau
}

export const createScoreWorld = async (): Promise<ScoreWorld> => {
  const test = await createTestDatabase()
  return { test, ours: await buildBureau(test), theirs: await buildBureau(test) }
}

export const accessTo = (path: string, ...permissions: string[]): Access => ({ grants: [{ role: 'test', permissions: new Set(permissions), orgUnitId: null, path }] })

export const organizer: Actor = { kind: 'account', accountId: newId(), memberId: null, name: '组织干事' }

export const memberActor = (memberId: string, name = '本人'): Actor => ({ kind: 'account', accountId: newId(), memberId, name })

/** The options of a member who reads the own record on a day. */
export const asMember = (memberId: string, path: string, at = '2026-11-22T01:00:00Z') => ({
  actor: memberActor(memberId), access: accessTo(path, 'self.read'), clock: fixedClock(at),
})

const rule = (key: string, dimension: string, fact: string, points: number, more: Partial<RuleSetTemplate['rules'][number]> = {}) => ({
  key, title: `规则${key}`, dimension, fact, points, because: '依据记录计分', source: '《本局党员积分办法》第三条', ...more,
})

/** Five dimensions that start at 60, attendance +2 (cap 3), absence −2 (floor −4), study 0.333 per hour. */
export const ruleSetTemplate = (version = 1): RuleSetTemplate => ({
  key: 'pioneer-index', version, title: '先锋指数', basis: '本局党委2026年第3次会议',
  dimensions: [
    { key: 'study', title: '学习', weight: 25, base: 60 }, { key: 'work', title: '业务', weight: 30, base: 60 }, { key: 'service', title: '服务', weight: 20, base: 60 },
    { key: 'conduct', title: '作风', weight: 15, base: 60 }, { key: 'appraisal', title: '评议', weight: 10, base: 60 },
  ],
  rules: [
    rule('attended', 'conduct', 'life.attended', 2, { cap: 3 }),
    rule('absent', 'conduct', 'life.absent', -2, { floor: -4 }),
    rule('hours', 'study', 'study.hours', 0.33, { per: 'unit', cap: 20 }),
  ],
})

export const fact = (bureau: Bureau, subjectId: string, kind: string, occurredOn: string, more: Partial<FactInput> = {}): FactInput => {
  const source = { type: 'meeting', id: newId() }
  return { key: `${kind}:${source.id}:${subjectId}`, kind, period: occurredOn.slice(0, 7), subjectId, orgUnitId: bureau.first.id, occurredOn, title: '十月支委会', source, ...more }
}

/** Offers and adopts the rule set; returns its id. */
export const adoptSet = async (scope: Scope, template: RuleSetTemplate = ruleSetTemplate()): Promise<string> => {
  const { id } = await offerRuleSet(scope, { pluginId: 'sample', template })
  await adoptRuleSet(scope, { id })
  return id
}

/** A published run over October and November with a few facts: the first member was there three times and once away. */
export const publishSample = (world: ScoreWorld, bureau: Bureau): Promise<{ runId: string; ruleSetId: string }> =>
  inTestScope(world.test, bureau.tenantId, async (scope) => {
    const [one, two] = bureau.memberIds
    await recordFacts(scope, [
      fact(bureau, one, 'life.attended', '2026-10-08'), fact(bureau, one, 'life.attended', '2026-10-20'), fact(bureau, one, 'life.attended', '2026-11-05'),
      fact(bureau, one, 'life.absent', '2026-11-12'), fact(bureau, two, 'study.hours', '2026-11-03', { quantity: 4.5, unit: 'hour', title: '集中学习' }),
    ])
    const ruleSetId = await adoptSet(scope)
    const run = await runScores(scope, { ruleSetId, fromPeriod: '2026-10', toPeriod: '2026-11', orgUnitId: bureau.root.id })
    await publishRun(scope, { id: run.id, objectionsUntil: '2026-12-05' })
    return { runId: run.id, ruleSetId }
  }, { actor: organizer })

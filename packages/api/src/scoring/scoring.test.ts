import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Access, RuleSetTemplate } from '@dangjian/contracts'
import { inScope } from '@dangjian/db'
import { createTestDatabase, fullAccess, inTestScope, testMasterKey, type TestDatabase } from '@dangjian/db/testing'
import { fixedClock, newId, residentIdCheck } from '@dangjian/kernel'
import { createMember } from '@dangjian/members'
import { createOrgUnit } from '@dangjian/org'
import { router, type ProcedureHost, type RequestContext } from '@dangjian/plugin-kit/server'
import { offerRuleSet, recordFacts } from '@dangjian/scoring'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cloudRouter } from '../cloud/index.ts'
import { errorTexts } from '../errors.ts'
import { codeOf } from '../identity/testing/api-world.ts'
import { scoringRouter } from './index.ts'

const clock = fixedClock('2026-11-22T01:00:00Z')
const both = router({ scoring: scoringRouter, cloud: cloudRouter })
const mine = newId()
const theirs = newId()
const meetingId = newId()
let test: TestDatabase
let branch: { id: string; path: string }
let memberId: string
let ruleSetId: string

const template: RuleSetTemplate = {
  key: 'pioneer-index', version: 1, title: '先锋指数', basis: '本局党委会议', dimensions: [{ key: 'conduct', title: '作风', weight: 100, base: 60 }],
  rules: [
    { key: 'absent', title: '无故不参加组织生活', dimension: 'conduct', fact: 'life.absent', points: -2, because: '到期未见到会记录', source: '《党员积分管理办法》第九条' },
    { key: 'attended', title: '参加组织生活', dimension: 'conduct', fact: 'life.attended', points: 1, because: '到会', source: '《党员积分管理办法》第三条' },
  ],
}

const build = (tenantId: string, name: string, serial: string) =>
  inTestScope(test, tenantId, async (scope) => {
    const root = await createOrgUnit(scope, { parentId: null, kind: 'committee', name: '某分局党委', shortName: '党委' })
    const unit = await createOrgUnit(scope, { parentId: root.id, kind: 'branch', name: '第一党支部', shortName: '第一' })
    const first17 = `99999919900101${serial}`
    const { id } = await createMember(scope, {
      orgUnitId: unit.id, name, gender: 'male', birthDate: '1990-01-01', idNumber: first17 + residentIdCheck(first17), ethnicity: '汉族', education: 'bachelor',
      category: 'serving_officer', status: 'formal', joinedOn: '2015-07-01', formalOn: '2016-07-01',
    })
    const source = { type: 'meeting', id: meetingId }
    await recordFacts(scope, [{ key: `absent:${id}`, kind: 'life.absent', period: '2026-11', subjectId: id, orgUnitId: unit.id, occurredOn: '2026-11-11', title: '党小组会未到会', source }])
    return { branch: unit, memberId: id, ruleSetId: (await offerRuleSet(scope, { pluginId: null, template })).id }
  })

beforeAll(async () => {
  test = await createTestDatabase()
  ;({ branch, memberId, ruleSetId } = await build(mine, '周明', '001'))
  await build(theirs, '吴明', '003')
})
afterAll(() => test.drop())

const host = (): ProcedureHost => ({
  database: test.database,
  clock,
  open: ({ tenant, actor, access }, requestId, work) => inScope(test.database, { tenantId: tenant.id, actor, access, clock, requestId, masterKey: testMasterKey }, work),
  openTenant: () => Promise.reject(new Error('no log-in here')),
  enabledPlugins: async () => [],
  plugins: { catalogue: () => [], switch: async () => undefined, rule: async () => undefined },
  pluginStanding: async () => ({ enabled: false, settings: {} }),
  ports: () => {
    throw new Error('no plugin here')
  },
})

const caller = (access: Access, options: { tenantId?: string; memberId?: string; key?: string; accountId?: string } = {}) => {
  const tenantId = options.tenantId ?? mine
  const context: RequestContext = {
    requestId: newId(), host: host(), source: '10.1.0.1', userAgent: 'vitest', idempotencyKey: options.key ?? null, reportError: () => undefined,
    cookies: { setSession: () => undefined, clearSession: () => undefined },
    session: {
      sessionId: newId(), tenant: { id: tenantId, parentId: null, path: `/${tenantId}/`, kind: 'county', code: '910311', name: '某分局', shortName: '某分局' }, access,
      actor: { kind: 'account', accountId: options.accountId ?? newId(), memberId: options.memberId ?? null, name: '经办人' },
    },
  }
  return both.createCaller(context)
}
const over = (...permissions: string[]): Access => ({ grants: [{ role: 'test', permissions: new Set(permissions), orgUnitId: branch.id, path: branch.path }] })
const member = () => caller(over('self.read'), { memberId })

describe('scoring over the wire', () => {
  it('goes from the rule set to an answered objection that the member sees', async () => {
    const organizer = caller(fullAccess)
    await organizer.scoring.adoptRuleSet({ id: ruleSetId })
    const run = await organizer.scoring.runScores({ ruleSetId, fromPeriod: '2026-11', toPeriod: '2026-11', orgUnitId: branch.id })
    await organizer.scoring.publishRun({ id: run.id, objectionsUntil: '2026-12-05' })
    expect(await organizer.scoring.replayRun({ id: run.id })).toMatchObject({ identical: true })
    const [score] = await member().scoring.myScore({})
    expect(score).toMatchObject({ runId: run.id, total: 5800, objectionsOpen: true })
    const explained = await member().scoring.explainResult({ runId: run.id, subjectId: memberId })
    const entry = explained.dimensions[0]?.entries[0]
    expect(entry).toMatchObject({ ruleTitle: '无故不参加组织生活', points: -200, mayObject: true, source: { type: 'meeting', id: meetingId, title: '党小组会未到会' } })
    const filing = { runId: run.id, entryId: entry?.id ?? '', ground: 'exempt' as const, reason: '当日执行勤务' }
    const { id } = await member().scoring.fileObjection(filing)
    expect(await codeOf(member().scoring.fileObjection(filing))).toBe('OBJECTION_EXISTS')
    const secretary = caller(over('objection.answer', 'score.read'))
    expect((await secretary.scoring.listObjections({})).items).toMatchObject([{ id, mayAnswer: true }])
    const answered = await secretary.scoring.answerObjection({ decision: 'uphold', id, answer: '经核实成立', correction: { ruleKey: 'attended' } })
    expect(answered).toMatchObject({ total: 6100, publishedTotal: 5800 })
    expect((await member().scoring.myObjections({})).items).toMatchObject([{ status: 'upheld', answer: '经核实成立' }])
    expect((await member().scoring.explainResult({ runId: run.id, subjectId: memberId })).dimensions[0]?.entries.map(({ kind }) => kind).sort()).toEqual(['correction', 'reversal', 'rule'])
  })

  it('refuses wrong roles, other tenants and bad input with a code', async () => {
    const [score] = await member().scoring.myScore({})
    const run = { ruleSetId, fromPeriod: '2026-11', toPeriod: '2026-11', orgUnitId: branch.id }
    expect(await codeOf(member().scoring.runScores(run))).toBe('FORBIDDEN')
    expect(await codeOf(caller(over('score.adopt')).scoring.adoptRuleSet({ id: ruleSetId }))).toBe('FORBIDDEN')
    const stranger = caller(fullAccess, { tenantId: theirs })
    expect(await codeOf(stranger.scoring.explainResult({ runId: score?.runId ?? '', subjectId: memberId }))).toBe('NOT_FOUND')
    expect(await codeOf(stranger.scoring.runScores(run))).toBe('NOT_FOUND')
    expect(await codeOf(caller(fullAccess).scoring.runScores({ ...run, fromPeriod: '2026-13' }))).toBe('BAD_REQUEST')
    expect(await codeOf(caller(fullAccess).scoring.listResults({ runId: newId() }))).toBe('NOT_FOUND')
  })
})

describe('the cloud module over the wire', () => {
  it('publishes an article and sends a message once, also when the call is repeated', async () => {
    const writer = caller(over('article.publish', 'message.send'))
    const { id } = await writer.cloud.draftArticle({ column: 'news', title: '主题党日安排', body: '# 安排\n周五下午', orgUnitId: branch.id })
    await writer.cloud.publishArticle({ id })
    expect((await member().cloud.readableArticles({})).items).toMatchObject([{ id, title: '主题党日安排' }])
    const options = { key: newId(), accountId: newId() }
    const message = { title: '会议通知', body: '周五下午三点开会', audience: { kind: 'subtree' as const, orgUnitId: branch.id } }
    const first = await caller(over('message.send'), options).cloud.sendMessage(message)
    expect(await caller(over('message.send'), options).cloud.sendMessage(message)).toEqual(first)
    expect(await member().cloud.unreadCount({})).toEqual({ unread: 1 })
    await member().cloud.markRead({ id: first.id })
    expect(await writer.cloud.messageReceiptCounts({ id: first.id })).toEqual({ delivered: 1, read: 1 })
  })

  it('refuses wrong roles, other tenants and markup with a code', async () => {
    const draft = { column: 'news' as const, title: '主题党日安排', body: '正文', orgUnitId: branch.id }
    expect(await codeOf(member().cloud.draftArticle(draft))).toBe('FORBIDDEN')
    expect(await codeOf(caller(fullAccess, { tenantId: theirs }).cloud.draftArticle(draft))).toBe('NOT_FOUND')
    expect(await codeOf(caller(fullAccess).cloud.draftArticle({ ...draft, body: '<img src=x>' }))).toBe('TEXT_HAS_MARKUP')
    expect(await codeOf(caller(fullAccess).cloud.draftArticle({ ...draft, body: 'a\u0000b' }))).toBe('INPUT_INVALID')
  })
})

it('has a Chinese text for every code that scoring and cloud throw', () => {
  const packages = join(import.meta.dirname, '../../..')
  const sources = ['scoring', 'cloud'].flatMap((name) => {
    const folder = join(packages, name, 'src')
    return readdirSync(folder).filter((file) => file.endsWith('.ts') && !file.includes('.test.')).map((file) => readFileSync(join(folder, file), 'utf8'))
  })
  const codes = new Set(sources.flatMap((source) => [...source.matchAll(/(?:conflict|AppError)\('([A-Z_]+)'/g)].map((match) => match[1] ?? '')))
  expect([...codes].filter((code) => !(code in errorTexts))).toEqual([])
  expect(codes.size).toBeGreaterThan(20)
})

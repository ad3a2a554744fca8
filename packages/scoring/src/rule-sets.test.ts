import { inTestScope } from '@dangjian/db/testing'
import { newId } from '@dangjian/kernel'
import type { RuleSetTemplate } from '@dangjian/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { adoptRuleSet, factsOfSource, listRuleSets, offerRuleSet, recordFacts } from './index.ts'
import { accessTo, createScoreWorld, fact, organizer, ruleSetTemplate, type ScoreWorld } from './testing/score-world.ts'

let world: ScoreWorld
beforeAll(async () => {
  world = await createScoreWorld()
})
afterAll(() => world.test.drop())

const ours = <T>(work: Parameters<typeof inTestScope<T>>[2], options: Parameters<typeof inTestScope<T>>[3] = {}) =>
  inTestScope(world.test, world.ours.tenantId, work, { actor: organizer, ...options })
const offer = (template: unknown) => ours((scope) => offerRuleSet(scope, { pluginId: 'sample', template }))
const withRule = (change: Partial<RuleSetTemplate['rules'][number]>): RuleSetTemplate => {
  const template = ruleSetTemplate()
  return { ...template, key: 'suspicious', rules: template.rules.map((rule, index) => (index === 0 ? { ...rule, ...change } : rule)) }
}

describe('offering a rule set', () => {
  it.each([
    [{ fact: 'platform.login' }, 'login'], [{ fact: 'app.log-in.daily' }, 'log-in'], [{ fact: 'article.likes' }, 'likes'], [{ fact: 'study.minutes' }, 'minutes'],
    [{ key: 'app-install' }, 'install'], [{ fact: 'duty.location' }, 'location'], [{ title: '登录学习平台每日加1分' }, '登录'], [{ title: '点赞支部文章' }, '点赞'],
    [{ title: '在线时长满2小时' }, '在线时长'], [{ title: '安装党建APP' }, '安装党建APP'], [{ because: '到指定地点打卡' }, '打卡'], [{ title: '值班定位' }, '定位'],
  ])('refuses a rule keyed to %j', async (change, word) => {
    await expect(offer(withRule(change))).rejects.toMatchObject({ code: 'RULE_SET_REFUSED', details: { word } })
  })

  it('does not take honest work for a trace', async () => {
    const template = withRule({ title: '为群众安装防盗设施', because: '服务记录，不以登录次数计分', fact: 'service.household-visited' })
    expect(await offer({ ...template, key: 'honest' })).toMatchObject({ status: 'offered', created: true })
  })

  it('refuses a broken shape, crossed bounds and a changed version under an old number', async () => {
    await expect(offer({ ...ruleSetTemplate(), dimensions: [] })).rejects.toMatchObject({ code: 'RULE_SET_INVALID', status: 400 })
    await expect(offer('nothing')).rejects.toMatchObject({ code: 'RULE_SET_INVALID' })
    await expect(offer(withRule({ cap: 1, floor: 2 }))).rejects.toMatchObject({ code: 'RULE_SET_BOUNDS' })
    await offer(ruleSetTemplate(7))
    expect(await offer(ruleSetTemplate(7))).toMatchObject({ created: false })
    await expect(offer({ ...ruleSetTemplate(7), basis: '另一依据' })).rejects.toMatchObject({ code: 'RULE_SET_VERSION_TAKEN' })
  })
})

describe('adopting a rule set', () => {
  it('lets members read the rules in force and not those on offer', async () => {
    await offer({ ...ruleSetTemplate(1), key: 'only-offered' })
    const keys = async (permission: string) => (await ours(listRuleSets, { access: accessTo(world.ours.first.path, permission) })).map((set) => set.key)
    expect(await keys('score.read')).toContain('only-offered')
    expect(await keys('self.read')).not.toContain('only-offered')
    await expect(keys('system.read')).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })

  it('puts one version into force and retires the one before', async () => {
    const first = await offer(ruleSetTemplate(1))
    const second = await offer(ruleSetTemplate(2))
    await ours((scope) => adoptRuleSet(scope, { id: first.id }))
    expect(await ours((scope) => adoptRuleSet(scope, { id: second.id }))).toEqual({ id: second.id, retiredId: first.id })
    const versions = (await ours(listRuleSets)).filter((set) => set.key === 'pioneer-index' && set.version < 3)
    expect(versions.map(({ version, status, adoptedBy }) => [version, status, adoptedBy])).toEqual([[2, 'adopted', '组织干事'], [1, 'retired', '组织干事']])
    await expect(ours((scope) => adoptRuleSet(scope, { id: second.id }))).rejects.toMatchObject({ code: 'RULE_SET_ALREADY_ADOPTED' })
  })

  it('leaves one version in force when many adopt at once', async () => {
    const offered = await Promise.all([11, 12, 13, 14].map((version) => offer({ ...ruleSetTemplate(version), key: 'contested' })))
    await Promise.all(offered.map(({ id }) => ours((scope) => adoptRuleSet(scope, { id }))))
    const inForce = (await ours(listRuleSets)).filter((set) => set.key === 'contested' && set.status === 'adopted')
    expect(inForce).toHaveLength(1)
  })

  it('is for a person with authority over the whole tenant', async () => {
    const { id } = await offer(ruleSetTemplate(21))
    await expect(ours((scope) => adoptRuleSet(scope, { id }), { access: accessTo(world.ours.first.path, 'score.adopt') })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(inTestScope(world.test, world.ours.tenantId, (scope) => adoptRuleSet(scope, { id }))).rejects.toMatchObject({ code: 'RULE_SET_NEEDS_PERSON' })
    await expect(inTestScope(world.test, world.theirs.tenantId, (scope) => adoptRuleSet(scope, { id }), { actor: organizer })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(ours((scope) => adoptRuleSet(scope, { id: newId() }))).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('recording facts', () => {
  it('takes a fact over once, also when many say it at once, with one event', async () => {
    const said = fact(world.ours, world.ours.memberIds[0], 'life.attended', '2026-11-20')
    const answers = await Promise.all(Array.from({ length: 20 }, () => ours((scope) => recordFacts(scope, [said]))))
    expect(answers.reduce((total, answer) => total + answer.recorded, 0)).toBe(1)
    const stored = await ours((scope) => factsOfSource(scope, said.source))
    expect(stored).toMatchObject([{ kind: 'life.attended', quantity: 1, title: '十月支委会', period: '2026-11' }])
    const events = await world.test.admin`select payload from local.outbox where type = 'fact.recorded' and payload->>'factId' = ${stored[0]?.id ?? ''}`
    expect(events).toHaveLength(1)
  })

  it('keeps facts apart by tenant and refuses a broken one whole', async () => {
    const said = fact(world.ours, world.ours.memberIds[0], 'life.attended', '2026-11-21')
    await ours((scope) => recordFacts(scope, [said]))
    expect(await inTestScope(world.test, world.theirs.tenantId, (scope) => factsOfSource(scope, said.source))).toEqual([])
    const broken = { ...said, key: 'other', period: '2026-13' }
    await expect(ours((scope) => recordFacts(scope, [{ ...said, key: 'good' }, broken]))).rejects.toMatchObject({ code: 'FACT_INVALID', details: { field: 'period' } })
    expect(await ours((scope) => factsOfSource(scope, said.source))).toHaveLength(1)
  })
})

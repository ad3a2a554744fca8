import { newId } from '@dangjian/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf, createApiWorld, type ApiWorld, type Browser } from '../identity/testing/api-world.ts'

let world: ApiWorld
let upper: Browser
let organizer: Browser
let foreign: Browser
let member: Browser
let keeper: Browser

beforeAll(async () => {
  world = await createApiWorld()
  await world.person(world.province, 'upper', 'province_admin')
  await world.person(world.city, 'organizer', 'tenant_admin')
  await world.person(world.foreign, 'foreign', 'province_admin')
  await world.person(world.city, 'member', undefined, world.memberId)
  await world.person(world.city, 'keeper', 'system_admin')
  ;[upper, organizer, foreign, member, keeper] = await Promise.all([
    world.signedIn('upper'), world.signedIn('organizer'), world.signedIn('foreign'), world.signedIn('member'), world.signedIn('keeper'),
  ])
})
afterAll(() => world.close())

describe('the page of an upper level', () => {
  it('shows what the levels below computed and published, and nothing to another province', async () => {
    const preview = await organizer.call.tenancy.previewFigures()
    expect(preview).toMatchObject({ asOf: '2026-11-22', organizations: 2, branches: 1, members: 1 })
    expect(await organizer.call.tenancy.lastPublished()).toEqual({ receivers: ['甲省公安厅'], latest: null })
    expect(await organizer.call.tenancy.publishFigures()).toEqual({ receivers: 1 })
    expect(await organizer.call.tenancy.lastPublished()).toMatchObject({ latest: { figures: preview, publishedBy: '人员organizer' } })
    const overview = await upper.call.tenancy.levelOverview()
    expect(overview.tenants).toMatchObject([{ shortName: '甲市', figures: preview }])
    expect((await upper.call.tenancy.listTenantsBelow()).map(({ shortName }) => shortName)).toEqual(['甲市'])
    expect((await foreign.call.tenancy.levelOverview()).tenants).toEqual([])
    expect(await codeOf(upper.call.tenancy.publishFigures())).toBe('NO_TENANT_ABOVE')
  })
})

describe('exchanges', () => {
  const input = () => ({ toTenantId: world.province.id, kind: 'office.report' as const, subject: '半年报告', text: '……' })

  it('pass along the line and never across', async () => {
    const { id } = await organizer.call.tenancy.sendExchange(input())
    expect(await upper.call.tenancy.listExchanges({ kind: 'office.report', direction: 'received' })).toMatchObject([{ id, subject: '半年报告', createdAt: '2026-11-22T01:00:00.000Z' }])
    expect(await foreign.call.tenancy.listExchanges({ kind: 'office.report', direction: 'received' })).toEqual([])
    expect(await codeOf(foreign.call.tenancy.sendExchange(input()))).toBe('NOT_FOUND')
    expect(await codeOf(upper.call.tenancy.sendExchange({ ...input(), toTenantId: world.city.id, replyTo: newId() }))).toBe('NOT_FOUND')
  })

  it('cannot be forged in the name of the core or of a plugin', async () => {
    const forged = JSON.parse(JSON.stringify({ ...input(), kind: 'core.plugin-ruling' }))
    expect(await codeOf(organizer.call.tenancy.sendExchange(forged))).toBe('BAD_REQUEST')
  })
})

describe('plugins', () => {
  it('are switched by the tenant, required from above, and stay on then', async () => {
    expect(await organizer.call.tenancy.listPlugins()).toMatchObject([{ id: 'sample', enabled: false, ruling: null, canRule: false }])
    await organizer.call.tenancy.switchPlugin({ pluginId: 'sample', enabled: true })
    expect((await organizer.call.identity.session())?.plugins).toEqual([{ id: 'sample', settings: {} }])
    await upper.call.tenancy.rulePlugin({ pluginId: 'sample', ruling: 'require' })
    expect(await codeOf(organizer.call.tenancy.switchPlugin({ pluginId: 'sample', enabled: false }))).toBe('PLUGIN_REQUIRED')
    expect(await organizer.call.tenancy.listPlugins()).toMatchObject([{ enabled: true, ruling: { ruling: 'require', byTenantName: '甲省公安厅' } }])
    expect(await organizer.call.tenancy.pluginSettings({ pluginId: 'sample' })).toEqual({ pluginId: 'sample', enabled: true, settings: {}, defaults: {} })
    expect((await organizer.call.tenancy.pluginHistory()).map(({ summary }) => summary)).toEqual(['启用“示例插件”'])
    expect((await upper.call.tenancy.levelOverview()).rulings).toEqual([{ pluginId: 'sample', ruling: 'require' }])
  })

  it('are refused when unknown or unfit', async () => {
    const calls = [
      organizer.call.tenancy.switchPlugin({ pluginId: 'unknown', enabled: true }), organizer.call.tenancy.pluginSettings({ pluginId: 'unknown' }),
      upper.call.tenancy.rulePlugin({ pluginId: 'unknown', ruling: 'allow' }), foreign.call.tenancy.switchPlugin({ pluginId: 'sample', enabled: true }),
    ]
    expect(await Promise.all(calls.map(codeOf))).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND', 'PLUGIN_KIND_UNFIT'])
    const bad = JSON.parse('{"pluginId":"sample","ruling":"maybe"}')
    expect(await codeOf(upper.call.tenancy.rulePlugin(bad))).toBe('BAD_REQUEST')
  })
})

describe('authority', () => {
  type Call = (browser: Browser) => Promise<unknown>
  const forOrganizers: [string, Call][] = [
    ['listPlugins', ({ call }) => call.tenancy.listPlugins()],
    ['pluginHistory', ({ call }) => call.tenancy.pluginHistory()],
    ['pluginSettings', ({ call }) => call.tenancy.pluginSettings({ pluginId: 'sample' })],
    ['switchPlugin', ({ call }) => call.tenancy.switchPlugin({ pluginId: 'sample', enabled: false })],
    ['listExchanges', ({ call }) => call.tenancy.listExchanges({ kind: 'office.report', direction: 'sent' })],
    ['sendExchange', ({ call }) => call.tenancy.sendExchange({ toTenantId: world.province.id, kind: 'office.report', subject: '甲', text: '乙' })],
    ['previewFigures', ({ call }) => call.tenancy.previewFigures()],
    ['lastPublished', ({ call }) => call.tenancy.lastPublished()],
    ['publishFigures', ({ call }) => call.tenancy.publishFigures()],
  ]
  const forUpper: [string, Call][] = [
    ['levelOverview', ({ call }) => call.tenancy.levelOverview()],
    ['listTenantsBelow', ({ call }) => call.tenancy.listTenantsBelow()],
    ['rulePlugin', ({ call }) => call.tenancy.rulePlugin({ pluginId: 'sample', ruling: 'forbid' })],
  ]

  it.each(forOrganizers)('%s is closed to members and to the three administrators', async (_name, call) => {
    expect([await codeOf(call(member)), await codeOf(call(keeper)), await codeOf(call(world.stranger))]).toEqual(['FORBIDDEN', 'FORBIDDEN', 'SIGN_IN_REQUIRED'])
  })

  it.each(forUpper)('%s is for the upper level only', async (_name, call) => {
    expect([await codeOf(call(organizer)), await codeOf(call(member)), await codeOf(call(keeper)), await codeOf(call(world.stranger))]).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN', 'SIGN_IN_REQUIRED'])
  })
})

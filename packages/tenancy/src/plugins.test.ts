import type { PluginRuling } from '@dangjian/contracts'
import { inTestScope } from '@dangjian/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTenant, levelOverview, listPluginStates, pluginStandings, requiredPlugins, ruleForBelow, switchPlugin } from './index.ts'
import { bindingRuling } from './standing-ruling.ts'
import { createTestDeployment, samplePlugin, type TestDeployment } from './testing/deployment.ts'

let all: TestDeployment
beforeAll(async () => {
  all = await createTestDeployment()
})
afterAll(() => all.close())

const rule = (tenantId: string, ruling: PluginRuling) => inTestScope(all.test, tenantId, (scope) => ruleForBelow(scope, { plugin: samplePlugin, ruling }))
const turn = (tenantId: string, enabled: boolean, settings?: Record<string, unknown>) =>
  inTestScope(all.test, tenantId, (scope) => switchPlugin(scope, { plugin: samplePlugin, enabled, ...(settings ? { settings } : {}) }))
const standing = (tenantId: string) => inTestScope(all.test, tenantId, async (scope) => (await pluginStandings(scope, [samplePlugin]))[0])
const state = (tenantId: string) => inTestScope(all.test, tenantId, async (scope) => (await listPluginStates(scope, [samplePlugin]))[0])

describe('the ruling that binds', () => {
  const said = (ruling: PluginRuling, by: string) => ({ pluginId: 'sample', ruling, byTenantId: by, at: new Date(0) })

  it('is what the topmost level requires or forbids', () => {
    expect(bindingRuling([said('require', 'province'), said('forbid', 'city')])?.byTenantId).toBe('province')
    expect(bindingRuling([said('allow', 'province'), said('forbid', 'city')])?.byTenantId).toBe('city')
    expect(bindingRuling([said('allow', 'province')])).toBeNull()
  })
})

describe('switching a plugin', () => {
  it('keeps to the kinds of tenant that it is made for', async () => {
    await expect(turn(all.province.id, true)).rejects.toMatchObject({ code: 'PLUGIN_KIND_UNFIT' })
  })

  it('sets switch and settings once, tells the levels above, and does nothing the second time', async () => {
    expect(await turn(all.county.id, true, { ranking: true })).toEqual({ enabled: true, enabledChanged: true, settings: { ranking: true } })
    expect(await turn(all.county.id, true)).toEqual({ enabled: true, enabledChanged: false, settings: { ranking: true } })
    expect(await standing(all.county.id)).toMatchObject({ enabled: true, settings: { ranking: true } })
    const audit = await all.test.admin`select summary from audit_entries where tenant_id = ${all.county.id} and action like 'plugin.%'`
    expect(audit.map((row) => row['summary'])).toEqual(['启用“示例插件”'])
    const overview = await inTestScope(all.test, all.province.id, levelOverview)
    expect(overview.tenants.map(({ shortName, plugins }) => [shortName, plugins.map(({ id, enabled }) => `${id} ${enabled}`)])).toEqual([['甲市', []], ['甲县', ['sample true']]])
  })

  it('is refused by a ruling to forbid, which also stops what runs', async () => {
    await rule(all.province.id, 'forbid')
    expect(await standing(all.county.id)).toMatchObject({ enabled: false, mustSwitchOn: false })
    await expect(turn(all.city.id, true)).rejects.toMatchObject({ code: 'PLUGIN_FORBIDDEN', details: { by: '甲省公安厅' } })
    expect(await state(all.county.id)).toMatchObject({ enabled: false, ruling: { ruling: 'forbid', byTenantName: '甲省公安厅' } })
  })

  it('is forced by a ruling to require, and cannot be switched off then', async () => {
    await rule(all.province.id, 'require')
    expect(await standing(all.city.id)).toMatchObject({ enabled: false, mustSwitchOn: true })
    expect(await inTestScope(all.test, all.city.id, async (scope) => (await requiredPlugins(scope, [samplePlugin])).map(({ id }) => id))).toEqual(['sample'])
    await turn(all.city.id, true)
    await expect(turn(all.city.id, false)).rejects.toMatchObject({ code: 'PLUGIN_REQUIRED' })
  })

  it('is free again when the newest ruling allows it', async () => {
    await rule(all.province.id, 'allow')
    expect((await turn(all.city.id, false)).enabledChanged).toBe(true)
    expect(await state(all.city.id)).toMatchObject({ enabled: false, ruling: null, settings: { ranking: false } })
  })

  it('lets only one of 20 first switchings at once count', async () => {
    const plugin = { ...samplePlugin, id: 'raced' }
    const results = await Promise.all(Array.from({ length: 20 }, () => inTestScope(all.test, all.city.id, (scope) => switchPlugin(scope, { plugin, enabled: true }))))
    expect(results.filter(({ enabledChanged }) => enabledChanged)).toHaveLength(1)
  })
})

describe('ruling for those below', () => {
  it('never reaches another line', async () => {
    await rule(all.otherProvince.id, 'forbid')
    expect(await state(all.city.id)).toMatchObject({ ruling: null })
    expect(await state(all.otherCity.id)).toMatchObject({ ruling: { ruling: 'forbid' } })
  })

  it('cannot contradict a ruling from above', async () => {
    await rule(all.province.id, 'require')
    await expect(rule(all.city.id, 'forbid')).rejects.toMatchObject({ code: 'PLUGIN_RULED_ABOVE' })
  })

  it('is refused where nobody is below', async () => {
    await expect(rule(all.county.id, 'require')).rejects.toMatchObject({ code: 'NO_TENANT_BELOW' })
  })

  it('holds for a tenant that is created later', async () => {
    const later = await createTenant(all.operator, { parentId: all.city.id, kind: 'county', code: '910304', name: '丙县公安局', shortName: '丙县' })
    expect(await standing(later.id)).toMatchObject({ mustSwitchOn: true })
    expect(await state(all.province.id)).toMatchObject({ rulingForBelow: 'require', canRule: true })
  })
})

import { definePlugin, type PluginManifest } from '@dangjian/plugin-kit'
import { defineServer, pluginProcedures, pluginTable, router } from '@dangjian/plugin-kit/server'
import { primaryKey, uuid } from '@dangjian/db/tables'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { catalogueFor } from './plugin-catalogue.ts'
import { createRegistry, type InstalledPlugin } from './registry.ts'

const manifestOf = (change: Partial<PluginManifest> = {}): PluginManifest => ({
  ...definePlugin({
    id: 'sample', version: '1.0.0', title: '样例', description: '样例', region: '甲县', requires: { host: '^1.0.0' }, tenantKinds: ['county'],
    settings: z.object({ days: z.number().default(7) }), permissions: { 'note.read': { title: '查看', roles: ['member'] } }, locales: { 'zh-CN': async () => ({}) },
  }),
  ...change,
})

const findingsOf = (...plugins: InstalledPlugin[]): string[] => {
  try {
    createRegistry(plugins)
    return []
  } catch (error) {
    return (error as { details: { findings: string[] } }).details.findings
  }
}

const tenant = (code: string) => ({ id: '1', parentId: null, path: '/1/', kind: 'county' as const, code, name: '甲', shortName: '甲' })

describe('registry', () => {
  it('takes a sound content pack', () => {
    expect(findingsOf({ manifest: manifestOf(), server: null })).toEqual([])
  })

  it('stops the boot for a wrong version range, a double id, an absent companion and settings without defaults', () => {
    expect(findingsOf({ manifest: manifestOf({ requires: { host: '^9.0.0' } }), server: null }).join()).toContain('needs host ^9.0.0')
    expect(findingsOf({ manifest: manifestOf(), server: null }, { manifest: manifestOf(), server: null }).join()).toContain('two plugins with one id')
    expect(findingsOf({ manifest: manifestOf({ requires: { host: '^1.0.0', plugins: { other: '^1.0.0' } } }), server: null }).join()).toContain('needs plugin other')
    expect(findingsOf({ manifest: manifestOf({ settings: z.object({ days: z.number() }) }), server: null }).join()).toContain('settings have no defaults')
  })

  it('stops the boot for a procedure of a foreign builder or with a permission that the manifest lacks, and for a table outside the own schema', () => {
    const manifest = manifestOf()
    const stranger = manifestOf({ id: 'stranger', permissions: { 'secret.read': { title: '查看', roles: [] } } })
    const foreign = router({ peek: pluginProcedures(stranger).query({ permission: 'secret.read', input: z.object({}) }, async () => 1) })
    const outside = pluginTable('stranger', 'things', { id: uuid('id').notNull() }, (t) => [primaryKey({ columns: [t.tenantId, t.id] })])
    const server = defineServer(manifest, { tables: { outside }, migrations: null, router: foreign })
    const findings = findingsOf({ manifest, server }).join('\n')
    expect(findings).toContain('sample.peek: not built with pluginProcedures(manifest)')
    expect(findings).toContain('table things lies outside plg_sample')
  })

  it('refuses a rule set whose weights do not add up', () => {
    const ruleSets = [{ key: 'x', version: 1, title: '甲', basis: '甲', dimensions: [{ key: 'a', title: '甲', weight: 90 }], rules: [] }]
    expect(findingsOf({ manifest: manifestOf({ ruleSets }), server: null }).join()).toContain('rule set')
  })

  it('tells of a plugin only inside its area and above it', () => {
    const registry = createRegistry([{ manifest: manifestOf({ areas: ['5103'] }), server: null }])
    expect(['510303', '510300', '510000', '511100', '610000'].map((code) => catalogueFor(registry, tenant(code)).length)).toEqual([1, 1, 1, 0, 0])
  })
})

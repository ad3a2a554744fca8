import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isStale, writeStale } from './generated-file.ts'
import { newPackage } from './new-package.ts'
import { withMap } from './package-map.ts'
import { brokenDoors, listedPlugins, pluginLists, withPluginDependencies } from './plugin-lists.ts'
import type { WorkspacePackage } from './workspace.ts'

let at: string
beforeEach(() => {
  at = mkdtempSync(path.join(tmpdir(), 'gen-'))
})
afterEach(() => rmSync(at, { recursive: true, force: true }))

const pack = (dir: string, name: string, exports: WorkspacePackage['exports'] = {}): WorkspacePackage => ({ dir, name, description: `${name} is here`, exports, dependencies: {} })

const makePlugin = (id: string, doors: Readonly<Record<string, string>>): WorkspacePackage => {
  for (const file of Object.values(doors)) {
    const target = path.join(at, 'plugins', id, file)
    mkdirSync(path.dirname(target), { recursive: true })
    writeFileSync(target, '')
  }
  return pack(`plugins/${id}`, `@dangjian/plugin-${id}`, doors)
}

describe('the map of the README', () => {
  it('stands between its markers, kernel below domain, and leaves the rest alone', () => {
    const readme = 'before\n<!-- map:start -->\nof yesterday\n<!-- map:end -->\nafter\n'
    const text = withMap(readme, [pack('packages/kernel', '@dangjian/kernel'), pack('packages/org', '@dangjian/org')])
    expect(text).toMatch(/^before\n[\s\S]*packages\/org[\s\S]*packages\/kernel[\s\S]*\nafter\n$/)
    expect(text).not.toContain('yesterday')
    expect(withMap(text, [pack('packages/kernel', '@dangjian/kernel'), pack('packages/org', '@dangjian/org')])).toBe(text)
    expect(() => withMap('no markers', [])).toThrow('lacks')
  })
})

describe('the lists of plugins', () => {
  const doors = { '.': './src/manifest.ts', './server': './src/server/index.ts', './admin': './src/admin/index.ts', './member': './src/member/index.ts' }

  it('name every door of every plugin of the distribution', () => {
    const packages = [makePlugin('north-gate', doors), makePlugin('pack', { '.': './src/manifest.ts' })]
    const [server, admin] = pluginLists(listedPlugins(at, ['@dangjian/plugin-north-gate', '@dangjian/plugin-pack'], packages))
    expect(server?.text).toContain("import { server as northGate } from '@dangjian/plugin-north-gate/server'")
    expect(server?.text).toContain('{ manifest: northGateManifest, server: northGate },\n  { manifest: packManifest, server: null },')
    expect(admin?.text).toContain("import { admin as northGate } from '@dangjian/plugin-north-gate/admin'")
  })

  it('refuse a plugin that is not there, and leave out a list with a door that leads nowhere', () => {
    expect(() => listedPlugins(at, ['@dangjian/plugin-absent'], [])).toThrow('no such package')
    const broken = { ...makePlugin('half', { '.': './src/manifest.ts', './server': './src/server/index.ts' }), exports: doors }
    const listed = listedPlugins(at, [broken.name], [broken])
    expect(listed.flatMap((plugin) => brokenDoors(plugin, Object.keys(doors)))).toHaveLength(2)
    expect(pluginLists(listed).map(({ file }) => file)).toEqual(['apps/server/src/plugins.gen.ts'])
  })

  it('put exactly the plugins of the distribution among an app’s dependencies', () => {
    const app = JSON.stringify({ name: 'app', dependencies: { '@dangjian/plugin-kit': 'workspace:*', '@dangjian/plugin-old': 'workspace:*', zod: 'catalog:' } })
    const next = withPluginDependencies(app, ['@dangjian/plugin-new'], [pack('plugins/new', '@dangjian/plugin-new')])
    expect(JSON.parse(next)).toEqual({ name: 'app', dependencies: { '@dangjian/plugin-kit': 'workspace:*', '@dangjian/plugin-new': 'workspace:*', zod: 'catalog:' } })
    expect(withPluginDependencies(next, ['@dangjian/plugin-new'], [pack('plugins/new', '@dangjian/plugin-new')])).toBe(next)
  })
})

describe('generated files', () => {
  it('are stale until they are written', () => {
    const file = { file: 'a.txt', text: 'one' }
    expect(isStale(at, file)).toBe(true)
    expect(writeStale(at, [file])).toEqual(['a.txt'])
    expect(isStale(at, file)).toBe(false)
    expect(writeStale(at, [file])).toEqual([])
  })
})

describe('newPackage', () => {
  it('makes a package with its floor, scripts and door', () => {
    const folder = newPackage({ name: 'dues', floor: 'domain', root: at })
    expect(JSON.parse(readFileSync(path.join(folder, 'turbo.json'), 'utf8'))).toEqual({ tags: ['domain'], extends: ['//'] })
    expect(JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))).toMatchObject({ name: '@dangjian/dues', scripts: { test: 'vitest run --root ../.. --project dues' } })
    expect(() => newPackage({ name: 'dues', floor: 'domain', root: at })).toThrow('exists already')
    expect(() => newPackage({ name: 'Dues', floor: 'domain', root: at })).toThrow('no package name')
  })
})

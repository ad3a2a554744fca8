import type { PluginManifest } from '@dangjian/plugin-kit'
import { beforeAll, expect, it } from 'vitest'
import { packageFolder, reachedFrom, readSources, type PluginSources } from '../source-files.ts'

const allowed = ['@dangjian/kernel', '@dangjian/contracts', '@dangjian/db', '@dangjian/plugin-kit', '@dangjian/ui']
const serverOnly = /^(@dangjian\/db|@dangjian\/plugin-kit\/server|drizzle-orm|postgres|node:)/
const browserOnly = /^(react|react-dom|antd|antd-mobile|@tanstack\/|@dangjian\/ui|@dangjian\/plugin-kit\/(admin|member|browser))(\/|$)/
/** What may be in the first load of an app for every plugin of the build. */
const doorMaxBytes = 6000

const packageOf = (from: string): string => from.split('/').slice(0, from.startsWith('@') ? 2 : 1).join('/')

/** The plugin under test lies around the test file that calls the suite. */
export const sourcesUnderTest = (): PluginSources => {
  const { testPath } = expect.getState()
  if (testPath === undefined) throw new Error('the suite runs inside a test file of the plugin')
  return readSources(packageFolder(testPath))
}

const valueImports = (sources: PluginSources, door: string, lazy: boolean): Array<{ file: string; from: string }> =>
  reachedFrom(sources, door, { lazy }).flatMap(({ file, imports }) =>
    imports.filter(({ from, isTypeOnly, isLazy }) => !from.startsWith('.') && !isTypeOnly && (lazy || !isLazy)).map(({ from }) => ({ file, from })))

/** What the plugin's files import: nothing above its floor, nothing undeclared, no server code in the browser and none the other way. */
export const checkSources = (manifest: PluginManifest): void => {
  let sources: PluginSources
  beforeAll(() => {
    sources = sourcesUnderTest()
  })

  it('imports of the house only kernel, contracts, db, the kit and the design system', () => {
    const foreign = sources.files.flatMap(({ file, imports }) =>
      imports.map(({ from }) => packageOf(from)).filter((name) => name.startsWith('@dangjian/') && name !== sources.name && !allowed.includes(name)).map((name) => `${file}: ${name}`))
    expect(foreign).toEqual([])
  })

  it('declares every package that it imports and leaves its folder nowhere', () => {
    const undeclared = sources.files.flatMap(({ file, imports }) =>
      imports
        .filter(({ from }) => !from.startsWith('.') && !from.startsWith('node:') && packageOf(from) !== sources.name && !sources.declared.has(packageOf(from)))
        .map(({ from }) => `${file}: ${from}`))
    const outside = sources.files.flatMap(({ file, imports }) =>
      imports.filter(({ from }) => from.startsWith('.') && from.split('/').filter((part) => part === '..').length >= file.split('/').length).map(({ from }) => `${file}: ${from}`))
    expect([...undeclared, ...outside]).toEqual([])
  })

  it('has a manifest that any app can read: zod, the kit and the contracts, texts behind import()', () => {
    const found = valueImports(sources, '.', false).filter(({ from }) => !['zod', '@dangjian/plugin-kit', '@dangjian/contracts'].includes(from))
    expect(found).toEqual([])
  })

  it('keeps server code out of the browser and browser code out of the server', () => {
    const browser = ['./admin', './member'].flatMap((door) => valueImports(sources, door, true)).filter(({ from }) => serverOnly.test(from))
    const server = valueImports(sources, './server', true).filter(({ from }) => browserOnly.test(from))
    expect([...browser, ...server]).toEqual([])
  })

  it('has browser doors of a few hundred bytes, with every component behind import()', () => {
    for (const door of ['./admin', './member']) {
      const eager = reachedFrom(sources, door, { lazy: false }).filter(({ file }) => !reachedFrom(sources, '.', { lazy: false }).some((shared) => shared.file === file))
      expect(eager.filter(({ file }) => file.endsWith('.tsx')).map(({ file }) => file)).toEqual([])
      expect(valueImports(sources, door, false).filter(({ from }) => /^(react|react-dom|antd|antd-mobile|@tanstack\/|@dangjian\/ui)/.test(from))).toEqual([])
      expect(eager.reduce((sum, { text }) => sum + text.length, 0), door).toBeLessThan(doorMaxBytes)
    }
  })

  it('emits only the events that its manifest promises', () => {
    const emitted = sources.files.flatMap(({ text }) => [...text.matchAll(/\.emit\(\s*['"]([^'"]+)['"]/g)].map(([, name = '']) => name)).filter((name) => name.startsWith(`${manifest.id}.`))
    const promised = Object.keys(manifest.emits ?? {}).map((name) => `${manifest.id}.${name}`)
    expect(emitted.filter((name) => !promised.includes(name))).toEqual([])
  })
}

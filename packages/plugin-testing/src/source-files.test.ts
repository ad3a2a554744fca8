import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { packageFolder, reachedFrom, readSources } from './source-files.ts'

let folder: string
const write = (file: string, text: string): void => {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
  writeFileSync(path.join(folder, file), text)
}
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sources-'))
  write('package.json', JSON.stringify({ name: 'p', exports: { '.': './src/a.ts' }, dependencies: { zod: '1' } }))
  write('src/a.ts', "import { b } from './b.ts'\nimport type { C } from './c.ts'\nimport { type D, type E } from './d.ts'\nexport const load = () => import('./lazy.tsx')\nexport * from 'zod'\n")
  for (const name of ['b.ts', 'c.ts', 'd.ts', 'lazy.tsx', 'alone.ts', 'a.test.ts']) write(`src/${name}`, 'export const x = 1\n')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('reading the sources of a plugin', () => {
  it('follows imports that carry values, and lazy ones only when asked', () => {
    const sources = readSources(folder)
    expect(reachedFrom(sources, '.', { lazy: false }).map(({ file }) => file)).toEqual(['src/a.ts', 'src/b.ts'])
    expect(reachedFrom(sources, '.', { lazy: true }).map(({ file }) => file)).toEqual(['src/a.ts', 'src/b.ts', 'src/lazy.tsx'])
    expect(reachedFrom(sources, './admin', { lazy: true })).toEqual([])
  })

  it('leaves tests out and knows what is declared', () => {
    const sources = readSources(folder)
    expect(sources.files.map(({ file }) => file)).not.toContain('src/a.test.ts')
    expect([...sources.declared]).toEqual(['zod'])
    expect(packageFolder(path.join(folder, 'src/b.ts'))).toBe(folder)
  })
})

import { execFile } from 'node:child_process'
import { globSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newPlugin } from './new-plugin.ts'
import { root } from './workspace.ts'

const run = promisify(execFile)
// Two folders below the root, as plugins/<id> is, and out of the sight of everything that walks the workspace.
const place = path.join(root, '.artefacts')

/** A test run of its own needs what the root's configuration gives to every project. */
const configuration = `export default {
  resolve: { alias: [{ find: /^antd-mobile$/, replacement: 'antd-mobile/es/index.js' }] },
  test: { include: ['src/**/*.test.ts'], server: { deps: { inline: [/antd-mobile/] } }, testTimeout: 60_000, hookTimeout: 120_000 },
}\n`

const make = (id: string, isContentPack: boolean): string => {
  mkdirSync(place, { recursive: true })
  const folder = path.join(place, `${id}-${process.pid}`)
  rmSync(folder, { recursive: true, force: true })
  newPlugin({ id, isContentPack, folder })
  symlinkSync(path.join(root, 'plugins', isContentPack ? '_template-content' : '_template', 'node_modules'), path.join(folder, 'node_modules'), 'junction')
  writeFileSync(path.join(folder, 'vitest.config.ts'), configuration)
  return folder
}

const node = (script: string, ...args: string[]) => run(process.execPath, [path.join(root, 'node_modules', script), ...args], { cwd: root, maxBuffer: 10_000_000 })

describe.each([['zz-proof', false], ['zz-pack', true]] as const)('a plugin made by the generator (%s)', (id, isContentPack) => {
  let folder: string
  beforeAll(() => {
    folder = make(id, isContentPack)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('bears its own name everywhere', () => {
    const files = globSync('{src,migrations}/**/*.{ts,tsx,sql,json}', { cwd: folder })
    expect(files.filter((file) => /\btemplate[-:.'"_]|plg_template/.test(readFileSync(path.join(folder, file), 'utf8')))).toEqual([])
    expect(readFileSync(path.join(folder, 'package.json'), 'utf8')).toContain(`"@dangjian/plugin-${id}"`)
  })

  it('type-checks', { timeout: 180_000 }, async () => {
    await expect(node('typescript/bin/tsc', '-p', folder)).resolves.toBeDefined()
  })

  it('passes its own tests and the conformance suite', { timeout: 300_000 }, async () => {
    const report = path.join(folder, 'report.json')
    await node('vitest/vitest.mjs', 'run', '--root', folder, '--reporter', 'json', `--outputFile=${report}`)
    expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject({ success: true, numFailedTests: 0, numPendingTests: 0 })
  })
})

describe('newPlugin', () => {
  it('refuses an id that is none and a folder that exists', () => {
    expect(() => newPlugin({ id: 'Nine Lives', isContentPack: false })).toThrow('no plugin id')
    expect(() => newPlugin({ id: 'zz', isContentPack: false, folder: path.join(root, 'plugins') })).toThrow('exists already')
  })
})

import { globSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { productEnv, startProduct } from '../http/product-server.ts'
import type { Bench } from '../main.ts'
import { interleaveSamples } from '../measure/interleave.ts'
import { median } from '../measure/quantile.ts'
import { say, type Report } from '../report.ts'
import { startChild, type ChildServer } from '../system/child-server.ts'
import { cloneClean, runTimed } from '../system/clean-clone.ts'
import { root, serverProgram } from '../system/paths.ts'
import { plainEnv } from '../system/plain-env.ts'
import { familyOf } from '../system/processes.ts'
import { proportionalMemory } from '../system/proportional-memory.ts'
import { withCluster } from '../world/bench-cluster.ts'

/** What garbage collection and idle connections need to come to rest. */
const REST_SECONDS = 20

const secondsOf = (ms: readonly number[]): number => median(ms) / 1000

const measureApi = (samples: number, report: Report): Promise<void> =>
  withCluster(async (cluster) => {
    const adminUrl = await cluster.createDatabase('start')
    const startOnce = async (): Promise<number> => {
      const server = await startProduct(adminUrl, `${cluster.folder}/start`)
      await server.stop()
      return server.readyMs
    }
    say('start: api process')
    const first = await startOnce()
    const taken: number[] = []
    for (let sample = 0; sample < samples; sample++) taken.push(await startOnce())
    report({
      name: 'start: api', size: 'migrated database', unit: 's', ours: secondsOf(taken), floor: null, samples,
      goal: { text: '≤ 3 s', holds: (_ratio, ours) => ours <= 3 }, notes: `process start to readyz; ${(first / 1000).toFixed(1)} s on an empty database, migrations included`,
    })
  })

const measureMemory = async (samples: number, report: Report): Promise<void> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'dangjian-bench-'))
  const { DATABASE_URL: _external, ...env } = productEnv('', folder)
  const start = (): Promise<ChildServer> => startChild({ words: [process.execPath, serverProgram, 'api'], env, cwd: root, readyPath: '/readyz' })
  try {
    await (await start()).stop()
    const sums: number[] = []
    const parts: number[] = []
    say(`start: idle memory, ${REST_SECONDS} s of rest for each of ${samples} samples`)
    for (let sample = 0; sample < samples; sample++) {
      const server = await start()
      await pause(REST_SECONDS * 1000)
      const sum = proportionalMemory(familyOf(server.pid))
      const api = proportionalMemory([server.pid])
      await server.stop()
      if (sum !== undefined && api !== undefined) {
        sums.push(sum)
        parts.push(api)
      }
    }
    if (sums.length === 0) return say('start: this system does not tell the memory that processes share; not measured')
    const megabytes = (bytes: readonly number[]): number => median(bytes) / 1_000_000
    report({
      name: 'start: idle memory', size: 'api and embedded database', unit: 'MB', ours: megabytes(sums), floor: null, samples: sums.length,
      goal: { text: '≤ 300 MB', holds: (_ratio, ours) => ours <= 300 }, notes: `PSS after ${REST_SECONDS} s of rest; api process alone ${megabytes(parts).toFixed(0)} MB`,
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'

const startClone = (clone: string): Promise<ChildServer> =>
  startChild({ words: [npm, 'start'], env: { ...plainEnv(), PORT: '0', LOG_LEVEL: 'error' }, cwd: clone, readyPath: '/readyz', limitMs: 900_000 })

const pnpmOf = (clone: string): string => {
  const [program] = globSync('.tools/pnpm/node_modules/@pnpm/exe*/pnpm*', { cwd: clone }).filter((file) => /pnpm(\.exe)?$/.test(file))
  if (program === undefined) throw new Error('The first start brings pnpm; it is not there')
  return path.join(clone, program)
}

/** Cold and warm starts of clones; the install of the floor uses the pnpm that the first clone brought, on the same store. */
const measureClones = async (names: readonly string[], samples: number, report: Report): Promise<void> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'dangjian-bench-'))
  mkdirSync(folder, { recursive: true })
  try {
    say('start: a clone that fills the package cache and then starts warm')
    const settled = path.join(folder, 'settled')
    cloneClean(settled)
    await (await startClone(settled)).stop()
    const warm: number[] = []
    for (let sample = 0; sample < samples; sample++) {
      const server = await startClone(settled)
      warm.push(server.readyMs)
      await server.stop()
    }
    report({ name: 'start: warm', size: 'npm start, data present', unit: 's', ours: secondsOf(warm), floor: null, samples, goal: { text: '≤ 10 s', holds: (_ratio, ours) => ours <= 10 } })
    if (!names.includes('cold')) return
    const pnpm = pnpmOf(settled)
    say(`start: ${samples} cold starts`)
    const fresh = (name: string): string => {
      const clone = path.join(folder, name)
      cloneClean(clone)
      return clone
    }
    const cold = async (): Promise<number> => {
      const clone = fresh('cold')
      const server = await startClone(clone)
      await server.stop()
      rmSync(clone, { recursive: true, force: true })
      return server.readyMs
    }
    const install = async (): Promise<number> => {
      const clone = fresh('install')
      const took = runTimed([pnpm, 'install', '--frozen-lockfile', '--reporter=silent'], clone, { ...plainEnv(), CI: 'true' })
      rmSync(clone, { recursive: true, force: true })
      return took
    }
    const taken = await interleaveSamples(samples, cold, install)
    const [ours, floor] = [secondsOf(taken.ours), secondsOf(taken.floor)]
    report({
      name: 'start: cold', size: 'npm start in a clean clone, warm package cache', unit: 's', ours, floor, samples,
      goal: { text: '≤ install + 30 s', holds: () => ours <= floor + 30 }, notes: `install, build of the apps, new cluster, demonstration loaded; ${(ours - floor).toFixed(1)} s more than the install`,
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** From the start of a process to ready, and what it holds at rest; `--only api,warm,cold,memory` chooses. */
export const start: Bench = async ({ sizes }, report) => {
  const names = sizes.only.split(',')
  if (names.includes('api')) await measureApi(sizes.samples, report)
  if (names.includes('memory')) await measureMemory(Math.min(sizes.samples, 5), report)
  if (names.includes('warm') || names.includes('cold')) await measureClones(names, sizes.samples, report)
}

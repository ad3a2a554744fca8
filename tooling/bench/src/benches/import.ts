import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { coreMigrations, migrate, roleUrl } from '@dangjian/db/migrate'
import { newId } from '@dangjian/kernel'
import { z } from 'zod'
import { rosterWorkbook } from '../import/roster-workbook.ts'
import type { SideResult } from '../import/run-side.ts'
import type { Bench } from '../main.ts'
import { interleaveSamples } from '../measure/interleave.ts'
import { median } from '../measure/quantile.ts'
import { say } from '../report.ts'
import { bundleProgram } from '../system/bundle.ts'
import { root } from '../system/paths.ts'
import { masterKey, openPlain, withCluster } from '../world/bench-cluster.ts'
import { planUnits } from '../world/plan-units.ts'
import { idFrom } from '../world/seeded.ts'
import { copyTenants, copyUnits, settle } from '../world/seed-store.ts'
import { emptyRoster } from '../world/empty-roster.ts'

const resultSchema = z.object({ ms: z.number(), firstMs: z.number(), secondMs: z.number(), rows: z.number(), peakBytes: z.number(), cpuMs: z.number(), longestSilenceMs: z.number() })

const runSide = (program: string, plan: Readonly<Record<string, unknown>>): Promise<SideResult> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, JSON.stringify(plan)], { stdio: ['ignore', 'pipe', 'inherit'] })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8')
    })
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve(resultSchema.parse(JSON.parse(output))) : reject(new Error(`The ${String(plan['side'])} side ended with ${code}`))))
  })

/** A roster workbook with 1 % bad rows: preview and commit of the product against the same parser and COPY, each sample in a process of its own. */
export const importBench: Bench = async ({ sizes }, report) =>
  withCluster(async (cluster) => {
    const adminUrl = await cluster.createDatabase('import')
    await migrate({ adminUrl, masterKey, folders: [coreMigrations()] })
    const planned = planUnits({ seed: sizes.seed, organizations: sizes['list-organizations'], branch: 30, levels: 8 })
    const tenantId = idFrom(`${sizes.seed}/tenant`, 0)
    const sql = openPlain(adminUrl)
    try {
      await copyTenants(sql, [{ id: tenantId, code: '990001', name: '甲' }])
      await copyUnits(sql, tenantId, planned.units)
      await settle(sql)
      const branches = Object.fromEntries(planned.branches.map(({ id, name }) => [name, id]))
      const file = path.join(cluster.folder, 'roster.xlsx')
      const count = sizes['import-rows']
      say(`import: writing a workbook of ${count} rows over ${planned.branches.length} branches`)
      writeFileSync(file, await rosterWorkbook(sizes.seed, count, Object.keys(branches)))
      // Beside the built server, where packages with native parts are found.
      const program = await bundleProgram(path.join(import.meta.dirname, '../import/run-side.ts'), path.join(root, 'apps/server/.turbo/bench'))
      const side = async (name: 'ours' | 'floor'): Promise<SideResult> => {
        await emptyRoster(sql)
        const result = await runSide(program, { side: name, file, appUrl: roleUrl(adminUrl, masterKey, 'app'), ownerUrl: roleUrl(adminUrl, masterKey, 'migrator'), tenantId, branches, importId: newId() })
        say(`import: ${name} ${Math.round(result.ms)} ms (${Math.round(result.firstMs)} + ${Math.round(result.secondMs)}), processor ${Math.round(result.cpuMs)} ms, ${Math.round(result.peakBytes / 1e6)} MB, ${result.rows} rows`)
        return result
      }
      const samples = Math.min(sizes.samples, sizes['import-samples'])
      const taken = await interleaveSamples(samples, () => side('ours'), () => side('floor'))
      const [ours, floor] = [median(taken.ours.map(({ ms }) => ms)), median(taken.floor.map(({ ms }) => ms))]
      const of = (results: readonly SideResult[], part: 'firstMs' | 'secondMs' | 'cpuMs'): string => (median(results.map((result) => result[part])) / 1000).toFixed(1)
      const size = `${count} rows, 1 % wrong, ${planned.units.length} organizations`
      const rows = new Set([...taken.ours, ...taken.floor].map((result) => result.rows))
      if (rows.size !== 1) throw new Error(`The two sides wrote different rows: ${[...rows].join(', ')}`)
      report({
        name: 'import: preview and commit', size, unit: 's', ours: ours / 1000, floor: floor / 1000, samples, goal: { text: '≤ 3 ×', holds: (ratio) => ratio <= 3 },
        notes: `ours preview ${of(taken.ours, 'firstMs')} s, commit ${of(taken.ours, 'secondMs')} s; floor parse ${of(taken.floor, 'firstMs')} s, COPY of members and affiliations ${of(taken.floor, 'secondMs')} s; processor time in Node ${of(taken.ours, 'cpuMs')} against ${of(taken.floor, 'cpuMs')} s; each sample a fresh process`,
      })
      report({
        name: 'import: peak memory', size, unit: 'MB', ours: Math.max(...taken.ours.map(({ peakBytes }) => peakBytes)) / 1e6, floor: null, samples, goal: { text: '≤ 600 MB', holds: (_ratio, megabytes) => megabytes <= 600 },
        notes: `largest resident size of the importing process, thread of the parser included; the floor's ${Math.round(Math.max(...taken.floor.map(({ peakBytes }) => peakBytes)) / 1e6)} MB`,
      })
      report({
        name: 'import: silence', size, unit: 's', ours: Math.max(...taken.ours.map(({ longestSilenceMs }) => longestSilenceMs)) / 1000, floor: null, samples, goal: { text: '≤ 1 s', holds: (_ratio, seconds) => seconds <= 1 },
        notes: 'longest time in which another connection saw no news of the progress',
      })
    } finally {
      await sql.end({ timeout: 5 })
    }
  })

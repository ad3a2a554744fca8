import { roleUrl } from '@dangjian/db/migrate'
import { Agent } from 'node:http'
import path from 'node:path'
import { ask, load, type Call } from '../http/clients.ts'
import { floorCalls, productCalls } from '../http/roster-calls.ts'
import type { Bench } from '../main.ts'
import { interleaveSamples } from '../measure/interleave.ts'
import { median } from '../measure/quantile.ts'
import { clientsOf } from '../options.ts'
import { say } from '../report.ts'
import { startChild, type ChildServer } from '../system/child-server.ts'
import { root } from '../system/paths.ts'
import { plainEnv } from '../system/plain-env.ts'
import { masterKey, withCluster } from '../world/bench-cluster.ts'
import { planSearches } from '../world/people.ts'
import { makeRosterWorld } from '../world/roster-world.ts'

const startFloor = (adminUrl: string): Promise<ChildServer> =>
  startChild({
    words: [process.execPath, path.join(import.meta.dirname, '../http/floor-server.ts')],
    env: { ...plainEnv(), FLOOR_DATABASE_URL: roleUrl(adminUrl, masterKey, 'migrator') },
    cwd: root,
    readyPath: '/ready',
  })

const idsIn = (answer: string): { total: unknown; ids: unknown[] } => {
  const body: unknown = JSON.parse(answer)
  const page: unknown = Reflect.get(Object(Reflect.get(Object(body), 'result')), 'data') ?? body
  const items: unknown = Reflect.get(Object(page), 'items')
  return { total: Reflect.get(Object(page), 'total'), ids: Array.isArray(items) ? items.map((item) => Reflect.get(Object(item), 'id')) : [] }
}

/** Both sides must show the same people before their speed is worth anything; returns how many pages hold anybody. */
const comparePages = async (ours: { url: string; calls: readonly Call[] }, floor: { url: string; calls: readonly Call[] }): Promise<number> => {
  const agent = new Agent({ keepAlive: true })
  let filled = 0
  for (const [at, call] of ours.calls.entries()) {
    const other = floor.calls[at]
    if (!other) throw new Error('Both sides need the same calls')
    const [mine, theirs] = [idsIn(await ask(agent, ours.url, call)), idsIn(await ask(agent, floor.url, other))]
    if (JSON.stringify(mine) !== JSON.stringify(theirs)) throw new Error(`The pages of ${call.path} differ`)
    if (mine.ids.length > 0) filled += 1
  }
  agent.destroy()
  return filled
}

/** The roster page through the whole stack against the same statements behind a bare route. */
export const list: Bench = async ({ sizes }, report) =>
  withCluster(async (cluster) => {
    say(`list: seeding ${sizes['list-organizations']} organizations and ${sizes['list-members']} members`)
    const branch = Math.floor((sizes['list-organizations'] - 5) / 8)
    const { product, adminUrl, readers } = await makeRosterWorld(cluster, {
      name: 'list', seed: sizes.seed, tenants: 1, organizations: sizes['list-organizations'], members: sizes['list-members'], branch, readersOf: ({ departments }) => departments,
    })
    const floor = await startFloor(adminUrl)
    try {
      const searches = planSearches(sizes.seed, 48)
      const [ourCalls, theirCalls] = [productCalls(readers, searches), floorCalls(readers, searches)]
      const filled = await comparePages({ url: product.url, calls: ourCalls }, { url: floor.url, calls: theirCalls })
      for (const clients of clientsOf(sizes)) {
        const ours = () => load(product.url, ourCalls, clients, sizes.seconds)
        const theirs = () => load(floor.url, theirCalls, clients, sizes.seconds)
        await ours()
        await theirs()
        const taken = await interleaveSamples(sizes.samples, ours, theirs)
        const size = `${sizes['list-members']} members, ${readers.length} readers of a quarter each, ${clients} clients`
        const both = (pick: (result: { perSecond: number; p95: number }) => number) => ({ ours: median(taken.ours.map(pick)), floor: median(taken.floor.map(pick)) })
        report({
          name: 'list: throughput', size, unit: 'requests/s', ...both(({ perSecond }) => perSecond), samples: sizes.samples,
          goal: { text: '≥ 0.6 ×', holds: (ratio) => ratio >= 0.6 }, notes: `name and pinyin searches, ${filled} of ${searches.length} find somebody; each sample ${sizes.seconds} s`,
        })
        report({ name: 'list: p95', size, unit: 'ms', ...both(({ p95 }) => p95), samples: sizes.samples, goal: { text: '≤ 2 ×', holds: (ratio) => ratio <= 2 } })
      }
    } finally {
      await floor.stop()
      await product.stop()
    }
  })

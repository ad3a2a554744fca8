import { load } from '../http/clients.ts'
import { productCalls } from '../http/roster-calls.ts'
import type { Bench } from '../main.ts'
import { interleaveSamples } from '../measure/interleave.ts'
import { median } from '../measure/quantile.ts'
import { say } from '../report.ts'
import { withCluster } from '../world/bench-cluster.ts'
import { planSearches } from '../world/people.ts'
import { makeRosterWorld } from '../world/roster-world.ts'

/** Organizations of one tenant of the many, and of one reader's subtree in the single tenant. */
const UNITS = 10
const CLIENTS = 8

/** The roster page with many tenants and with one, the same members in total and the same number of readers who see as many each. */
export const tenants: Bench = async ({ sizes }, report) =>
  withCluster(async (cluster) => {
    const each = Math.max(1, Math.floor(sizes['tenants-members'] / sizes.tenants))
    say(`tenants: seeding ${sizes.tenants} tenants of ${each} members, and one of ${each * sizes.tenants}`)
    const many = await makeRosterWorld(cluster, {
      name: 'many', seed: sizes.seed, tenants: sizes.tenants, organizations: UNITS, members: each, branch: UNITS, readersOf: ({ root }) => [root],
    })
    const one = await makeRosterWorld(cluster, {
      name: 'one', seed: sizes.seed, tenants: 1, organizations: sizes.tenants * UNITS + 5, members: each * sizes.tenants, branch: UNITS, readersOf: ({ subtrees }) => subtrees.slice(0, sizes.tenants),
    })
    try {
      const searches = planSearches(sizes.seed, Math.max(sizes.tenants, 48))
      const [manyCalls, oneCalls] = [productCalls(many.readers, searches), productCalls(one.readers, searches)]
      const ours = () => load(many.product.url, manyCalls, CLIENTS, sizes.seconds)
      const floor = () => load(one.product.url, oneCalls, CLIENTS, sizes.seconds)
      await ours()
      await floor()
      const taken = await interleaveSamples(sizes.samples, ours, floor)
      const size = `${sizes.tenants} tenants against 1, ${each * sizes.tenants} members, ${CLIENTS} clients`
      const msEach = ({ perSecond }: { perSecond: number }): number => (1000 * CLIENTS) / perSecond
      report({
        name: 'tenants: time per page', size, unit: 'ms', ours: median(taken.ours.map(msEach)), floor: median(taken.floor.map(msEach)), samples: sizes.samples,
        goal: { text: '≤ 1.2 ×', holds: (ratio) => ratio <= 1.2 }, notes: `mean over each sample of ${sizes.seconds} s; ${many.readers.length} and ${one.readers.length} readers, ${each} members each`,
      })
      report({
        name: 'tenants: p95', size, unit: 'ms', ours: median(taken.ours.map(({ p95 }) => p95)), floor: median(taken.floor.map(({ p95 }) => p95)), samples: sizes.samples,
        goal: { text: '≤ 1.2 ×', holds: (ratio) => ratio <= 1.2 },
      })
    } finally {
      await many.product.stop()
      await one.product.stop()
    }
  })

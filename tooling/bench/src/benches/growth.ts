import { load } from '../http/clients.ts'
import { productCalls, type Reader } from '../http/roster-calls.ts'
import type { Bench } from '../main.ts'
import { interleaveSamples } from '../measure/interleave.ts'
import { median } from '../measure/quantile.ts'
import { say } from '../report.ts'
import { withCluster } from '../world/bench-cluster.ts'
import { planSearches } from '../world/people.ts'
import { makeRosterWorld, type RosterWorld } from '../world/roster-world.ts'

const CLIENTS = 8
/** How much the data grows. */
const TIMES = 10
/** Organizations of a subtree that stays as it is while the bureau grows around it. */
const UNITS = 50

const atLeastOne = (readers: readonly Reader[]): [Reader, ...Reader[]] => {
  const [first, ...others] = readers
  if (!first) throw new Error('growth needs readers of both kinds')
  return [first, ...others]
}

/** Readers of subtrees of `UNITS` organizations, and readers of a quarter of the bureau each. */
const readersOf = ({ readers }: RosterWorld, subtrees: number) => ({ same: atLeastOne(readers.slice(0, subtrees)), grown: atLeastOne(readers.slice(subtrees)) })

/** The roster page on ten times the data: for readers whose own subtree stays as it was, and for readers whose subtree grows with the bureau. */
export const growth: Bench = async ({ sizes }, report) =>
  withCluster(async (cluster) => {
    const [organizations, members] = [sizes['list-organizations'], sizes['list-members']]
    say(`growth: seeding ${members} members and ${members * TIMES}`)
    const subtrees = Math.max(1, Math.min(8, Math.floor((organizations - 5) / UNITS) - 1))
    const world = (name: string, times: number): Promise<RosterWorld> =>
      makeRosterWorld(cluster, {
        name, seed: sizes.seed, tenants: 1, organizations: organizations * times, members: members * times, branch: UNITS, readersOf: (tree) => [...tree.subtrees.slice(0, subtrees), ...tree.departments],
      })
    const [once, more] = [await world('once', 1), await world('more', TIMES)]
    try {
      const searches = planSearches(sizes.seed, 48)
      const [before, after] = [readersOf(once, subtrees), readersOf(more, subtrees)]
      for (const [kind, words] of [['same', 'the reader’s subtree stays'], ['grown', 'the reader’s subtree grows as well']] as const) {
        const ours = () => load(more.product.url, productCalls(after[kind], searches), CLIENTS, sizes.seconds)
        const floor = () => load(once.product.url, productCalls(before[kind], searches), CLIENTS, sizes.seconds)
        await ours()
        await floor()
        const taken = await interleaveSamples(sizes.samples, ours, floor)
        report({
          name: `growth: list p95, ${words}`, size: `${members * TIMES} members against ${members}, ${CLIENTS} clients`, unit: 'ms',
          ours: median(taken.ours.map(({ p95 }) => p95)), floor: median(taken.floor.map(({ p95 }) => p95)), samples: sizes.samples,
          goal: { text: '≤ 1.3 ×', holds: (ratio) => ratio <= 1.3 },
          notes: `name and pinyin searches; throughput ${median(taken.ours.map(({ perSecond }) => perSecond)).toFixed(0)} against ${median(taken.floor.map(({ perSecond }) => perSecond)).toFixed(0)} requests/s`,
        })
      }
    } finally {
      await once.product.stop()
      await more.product.stop()
    }
  })

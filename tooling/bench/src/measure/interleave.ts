import { median } from './quantile.ts'

/** Medians of both sides in milliseconds. */
export interface Pair {
  readonly ours: number
  readonly floor: number
}

/** Milliseconds that some work takes. */
export const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

/** Takes one sample of each side in turn, the first place changing with every round, so that a change of the machine's mood meets both. */
export const interleaveSamples = async <T>(samples: number, ours: () => Promise<T>, floor: () => Promise<T>): Promise<{ ours: T[]; floor: T[] }> => {
  const taken: { ours: T[]; floor: T[] } = { ours: [], floor: [] }
  for (let round = 0; round < samples; round++) {
    if (round % 2 === 0) taken.ours.push(await ours())
    taken.floor.push(await floor())
    if (round % 2 === 1) taken.ours.push(await ours())
  }
  return taken
}

/** Medians of interleaved timings, after a round that is not counted. */
export const interleave = async (samples: number, ours: () => Promise<unknown>, floor: () => Promise<unknown>): Promise<Pair> => {
  await interleaveSamples(2, ours, floor)
  const taken = await interleaveSamples(samples, () => timed(ours), () => timed(floor))
  return { ours: median(taken.ours), floor: median(taken.floor) }
}

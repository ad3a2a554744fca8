import type { HomeAsk } from './ask.ts'

const rank = { first: 0, due: 1, came: 2 } as const

const byOrder = (a: HomeAsk, b: HomeAsk): number => {
  if (a.order !== b.order) return rank[a.order] - rank[b.order]
  return a.order === 'came' ? b.date.localeCompare(a.date) : a.date.localeCompare(b.date)
}

/**
 * What is asked of the member, of all sources together: first what ends with a vote (a notice that may be answered), then what has a deadline, the nearest
 * first, then what came in, the latest first. Pure.
 */
export const collectAsks = (sources: ReadonlyArray<readonly HomeAsk[]>): HomeAsk[] => sources.flat().sort(byOrder)

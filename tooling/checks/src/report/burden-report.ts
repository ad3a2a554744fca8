import { z } from 'zod'
import budget from './burden-budget.json' with { type: 'json' }

/** What the browser tests count: acts are clicks, taps and selections, fields are values typed. */
export const burdenCountsSchema = z.array(z.object({ id: z.string(), acts: z.int().min(0), fields: z.int().min(0) }))

/** One task of the burden budget; nothing is counted while no browser test does the task. */
export interface BurdenRow {
  readonly id: string
  readonly acts: number | null
  readonly fields: number | null
  readonly budget: { readonly acts: number; readonly fields: number }
  /** Counted, and within the budget. */
  readonly ok: boolean
}

/** Every task of the budget with what was counted. Counted more than once, the larger count holds. */
export const burdenReport = (counts: z.infer<typeof burdenCountsSchema>): BurdenRow[] =>
  budget.map(({ id, acts, fields }) => {
    const own = counts.filter((count) => count.id === id)
    if (own.length === 0) return { id, acts: null, fields: null, budget: { acts, fields }, ok: false }
    const counted = { acts: Math.max(...own.map((count) => count.acts)), fields: Math.max(...own.map((count) => count.fields)) }
    return { id, ...counted, budget: { acts, fields }, ok: counted.acts <= acts && counted.fields <= fields }
  })

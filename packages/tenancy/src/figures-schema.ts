import { z } from 'zod'

const count = z.number().int().min(0).max(100_000_000)

/** What a tenant publishes upward: aggregates computed from its own rows, never typed in and never a person's. */
export const publishedFiguresSchema = z.object({
  /** The day the figures describe, Asia/Shanghai. */
  asOf: z.iso.date(),
  organizations: count,
  branches: count,
  members: count,
  probationary: count,
  /** Open structural findings (OR rules). */
  findings: count,
  /** Organizational life due and on record in the year so far. */
  compliance: z.object({ due: count, held: count }),
  /** The same per month `YYYY-MM`, for the row of boxes; a month without duties is absent. */
  months: z.array(z.object({ period: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/), due: count, held: count })).max(12),
})
export type PublishedFigures = z.infer<typeof publishedFiguresSchema>

/** Held of due in hundredths of a percent, rounded down (a share is never shown better than it is); null when nothing was due. */
export const complianceShare = ({ due, held }: { due: number; held: number }): number | null => (due === 0 ? null : Math.floor((Math.min(held, due) * 10_000) / due))

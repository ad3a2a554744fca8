import { z } from 'zod'

/**
 * A fact is what happened, taken from a record and never typed twice. `kind` is `life.attended` or `<plugin>.<name>`; `quantity` is a plain
 * number in `unit`; `key` makes recording idempotent within the period. `source` leads back to the record.
 */
export const factInputSchema = z.object({
  key: z.string().min(1).max(200),
  kind: z.string().regex(/^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)+$/),
  period: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
  subjectId: z.uuid(),
  orgUnitId: z.uuid(),
  occurredOn: z.iso.date(),
  quantity: z.number().min(-100_000).max(100_000).default(1),
  unit: z.enum(['time', 'hour', 'point', 'grade']).default('time'),
  title: z.string().min(1).max(200),
  source: z.object({ type: z.string().max(60), id: z.uuid() }),
})
export type FactInput = z.input<typeof factInputSchema>

/** Facts that the core itself records. */
export const coreFactKinds = ['life.attended', 'life.absent', 'life.chaired', 'life.lectured', 'study.hours', 'duty.completed', 'team.deed', 'team.served', 'activity.attended', 'activity.volunteered', 'training.attended', 'appraisal.excellent', 'appraisal.qualified', 'appraisal.basic', 'appraisal.unqualified'] as const

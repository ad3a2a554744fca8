import { z } from 'zod'

/** One theme of a plan: what a month is about and what is to be read in it. */
export const planThemeSchema = z.object({
  month: z.number().int().min(1).max(12),
  title: z.string().trim().min(2).max(100),
  /** Required reading, one work per line. */
  reading: z.array(z.string().trim().min(1).max(200)).max(10),
})
export type PlanTheme = z.infer<typeof planThemeSchema>

/** A calendar year, `2026`. */
export const yearSchema = z.string().regex(/^20\d{2}$/)

import { z } from 'zod'

const key = z.string().regex(/^[a-z][a-z0-9-]*$/).max(60)
/** Points with two decimals at most; stored as integer hundredths. */
const points = z.number().min(-1000).max(1000).refine((value) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-9, 'points have two decimals at most')

/** One rule: facts of `fact` kind give `points` per unit, at most `cap` and at least `floor` per period within this rule. */
export const scoringRuleSchema = z.object({
  key,
  title: z.string().min(1).max(60),
  dimension: key,
  fact: z.string().max(120),
  points,
  per: z.enum(['fact', 'unit']).default('fact'),
  cap: points.optional(),
  floor: points.optional(),
  because: z.string().min(1).max(200),
  source: z.string().min(1).max(120),
})
export type ScoringRule = z.infer<typeof scoringRuleSchema>

/** A dimension of the result: `base` is where everybody starts, `weight` (percent) its share of the total, bounds in points. */
export const scoringDimensionSchema = z.object({
  key,
  title: z.string().min(1).max(30),
  weight: z.number().int().min(0).max(100),
  base: points.default(0),
  min: points.default(0),
  max: points.default(100),
})
export type ScoringDimension = z.infer<typeof scoringDimensionSchema>

/**
 * A rule set is versioned data. A member's dimension = clamp(base + sum of entries, min, max); the total = sum of dimension × weight / 100,
 * rounded half away from zero to hundredths. Ranking is no part of it.
 */
export const ruleSetSchema = z
  .object({
    key,
    version: z.number().int().positive(),
    title: z.string().min(1).max(60),
    basis: z.string().min(1).max(200),
    subject: z.enum(['member', 'org']).default('member'),
    dimensions: z.array(scoringDimensionSchema).min(1).max(12),
    rules: z.array(scoringRuleSchema).min(1).max(200),
  })
  .refine((set) => set.dimensions.reduce((sum, dimension) => sum + dimension.weight, 0) === 100, 'weights must add up to 100')
  .refine((set) => set.rules.every((rule) => set.dimensions.some((dimension) => dimension.key === rule.dimension)), 'every rule names a dimension of the set')
  .refine((set) => new Set(set.rules.map((rule) => rule.key)).size === set.rules.length, 'rule keys are unique')
export type RuleSet = z.infer<typeof ruleSetSchema>
export type RuleSetTemplate = z.input<typeof ruleSetSchema>

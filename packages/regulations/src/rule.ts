import { isLocalDate } from '@dangjian/kernel'
import { z } from 'zod'

/** How a rule binds: `hard` blocks or needs a recorded override, `warn` explains, `info` tells. */
export const ruleModeSchema = z.enum(['info', 'warn', 'hard'])
export type RuleMode = z.infer<typeof ruleModeSchema>

/** How well the text was checked: `confirmed` ● read in the rule itself, `secondary` ◐ read in a quotation, `unverified` ○ not read. */
export const ruleConfidenceSchema = z.enum(['confirmed', 'secondary', 'unverified'])
export type RuleConfidence = z.infer<typeof ruleConfidenceSchema>

const dateSchema = z.string().refine(isLocalDate, 'a Shanghai day YYYY-MM-DD')

/**
 * One number of a rule. With `denominator` it is the share value/denominator; `strict` means the share or number itself is not enough
 * (超过半数 is 1/2 strict, 半数以上 is 1/2 not strict; rules.md 1.1). `tighter` says in which direction a tenant may move it.
 */
export const ruleParameterSchema = z.object({
  value: z.number().nonnegative(),
  denominator: z.number().int().positive().optional(),
  strict: z.boolean().optional(),
  unit: z.enum(['share', 'member', 'person', 'unit', 'day', 'month', 'year', 'time', 'hour', 'yuan']),
  tighter: z.enum(['higher', 'lower', 'fixed']),
})
export type RuleParameter = z.infer<typeof ruleParameterSchema>

/** A bracket of a slab rate: the whole base takes `permille` when it is at most `upToFen`; the last bracket has no bound (rules.md 1.8). */
export const ruleSlabSchema = z.object({ upToFen: z.number().int().positive().optional(), permille: z.number().int().positive() })
export type RuleSlab = z.infer<typeof ruleSlabSchema>

/** The document that a rule stands in. `shortTitle` is its customary name on screens, without 《》. */
export const ruleDocumentSchema = z.object({ title: z.string().min(1), shortTitle: z.string().min(1), number: z.string().optional() })
export type RuleDocument = z.infer<typeof ruleDocumentSchema>

const ruleFields = {
  id: z.string().regex(/^[A-Z]{2,4}-\d{2}$/),
  title: z.string().min(1),
  /** As cited, 第十二条; absent where no article is known. */
  article: z.string().regex(/^第.+[条款项]$/).optional(),
  /** False where the number of the article still has to be compared with the official text; such an article is not cited on screens. */
  articleConfirmed: z.boolean().default(true),
  confidence: ruleConfidenceSchema,
  mode: ruleModeSchema,
  /** Modes of single aspects that differ from `mode`, such as the quorum of a rule whose frequency only warns. */
  aspects: z.record(z.string(), ruleModeSchema).default({}),
  text: z.string().min(1),
  parameters: z.record(z.string(), ruleParameterSchema).default({}),
  slabs: z.array(ruleSlabSchema).min(1).optional(),
  /** Other rows that say the same, by rule id. */
  seeAlso: z.array(z.string()).default([]),
  /** Source keys of the rule collection, such as S31. */
  source: z.string().min(1),
}

/** One version of one rule, in force on `[effectiveFrom, effectiveTo)`, Shanghai days. */
export const ruleSchema = z.object({
  ...ruleFields,
  document: ruleDocumentSchema,
  effectiveFrom: dateSchema,
  effectiveTo: dateSchema.optional(),
  /** True when a tenant has tightened this copy. */
  local: z.boolean().default(false),
})
export type Rule = z.infer<typeof ruleSchema>

/** What one data file holds: a document, the days it is in force and its rules. */
export const ruleFileSchema = z
  .object({
    document: ruleDocumentSchema,
    effectiveFrom: dateSchema,
    effectiveTo: dateSchema.optional(),
    rules: z.array(z.object(ruleFields)).min(1),
  })
  .refine((file) => file.effectiveTo === undefined || file.effectiveFrom < file.effectiveTo, 'effectiveTo lies after effectiveFrom')
export type RuleFileInput = z.input<typeof ruleFileSchema>

/** Checks one document's data and gives its rules; throws ZodError when the data is malformed, so that a bad file never loads. */
export const defineRules = (input: RuleFileInput): Rule[] => {
  const { document, effectiveFrom, effectiveTo, rules } = ruleFileSchema.parse(input)
  return rules.map((rule) => ruleSchema.parse({ ...rule, document, effectiveFrom, effectiveTo }))
}

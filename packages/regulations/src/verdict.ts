import { AppError, type LocalDate } from '@dangjian/kernel'
import { effectiveMode } from './effective-mode.ts'
import type { VerdictCode } from './locales/zh-CN.ts'
import { getRule } from './registry.ts'
import type { Rule, RuleConfidence, RuleMode, RuleParameter } from './rule.ts'

/** `provisional` where the answer still depends on something outside the facts: a day to come, a record, a text to confirm. */
export type VerdictOutcome = 'pass' | 'fail' | 'not-applicable' | 'provisional'

export type VerdictParams = Readonly<Record<string, string | number | readonly string[]>>
export type VerdictFacts = Readonly<Record<string, string | number | boolean | null | readonly string[]>>

/** A sentence to be: a code of the locale file and what fills its blanks. */
export interface VerdictText {
  readonly code: VerdictCode
  readonly params: VerdictParams
}

/** What a rule says about facts. Plain data: it can be stored, sent and rendered later with `renderVerdict`. */
export interface Verdict<Facts extends VerdictFacts = VerdictFacts> {
  readonly ruleId: string
  /** First day of the rule version that was applied. */
  readonly ruleVersion: LocalDate
  readonly article: string | null
  readonly articleConfirmed: boolean
  /** Short title of the document, without 《》. */
  readonly document: string
  readonly documentTitle: string
  readonly confidence: RuleConfidence
  /** Effective mode: never `hard` for a rule that is not confirmed. */
  readonly mode: RuleMode
  /** True where a tenant's stricter figure was applied. */
  readonly local: boolean
  readonly outcome: VerdictOutcome
  readonly what: VerdictText
  readonly why: VerdictText
  readonly next: VerdictText
  readonly facts: Facts
}

/** Which version to apply: the one in force on `onDate` (the newest when absent), or a tenant's tightened copy. */
export interface Basis {
  readonly onDate?: LocalDate
  readonly rule?: Rule
}

/** The rule to apply; throws UNKNOWN_RULE, or RULE_MISMATCH when the given copy is another rule. */
export const ruleFor = (id: string, basis: Basis = {}): Rule => {
  if (!basis.rule) return getRule(id, basis.onDate)
  if (basis.rule.id !== id) throw new AppError('RULE_MISMATCH', { expected: id, given: basis.rule.id }, 400)
  return basis.rule
}

/** A figure of a rule; throws RULE_PARAMETER_UNKNOWN when the version lacks it. */
export const parameterOf = (rule: Rule, name: string): RuleParameter => {
  const parameter = rule.parameters[name]
  if (!parameter) throw new AppError('RULE_PARAMETER_UNKNOWN', { ruleId: rule.id, parameter: name }, 400)
  return parameter
}

export const text = (code: VerdictCode, params: VerdictParams = {}): VerdictText => ({ code, params })

interface Finding<Facts extends VerdictFacts> {
  readonly outcome: VerdictOutcome
  readonly what: VerdictText
  readonly why: VerdictText
  readonly next: VerdictText
  readonly facts: Facts
}

/** Puts a finding under its rule. `aspect` picks the mode where a rule binds differently in its parts. */
export const verdictUnder = <Facts extends VerdictFacts>(rule: Rule, finding: Finding<Facts>, aspect?: string): Verdict<Facts> => ({
  ruleId: rule.id,
  ruleVersion: rule.effectiveFrom,
  article: rule.article ?? null,
  articleConfirmed: rule.articleConfirmed,
  document: rule.document.shortTitle,
  documentTitle: rule.document.title,
  confidence: rule.confidence,
  mode: effectiveMode(rule, aspect).mode,
  local: rule.local,
  ...finding,
})

/** Throws INVALID_COUNT (400) unless every named figure is a whole number of at least 0. */
export const requireCounts = (counts: Readonly<Record<string, number>>): void => {
  for (const [name, count] of Object.entries(counts)) {
    if (!Number.isSafeInteger(count) || count < 0) throw new AppError('INVALID_COUNT', { name, count: String(count) }, 400)
  }
}

import type { Rule, RuleMode } from './rule.ts'

/** The mode that binds, and the notice to show with it when the text is not confirmed. */
export interface EffectiveMode {
  readonly mode: RuleMode
  readonly notice?: 'ARTICLE_UNCONFIRMED'
}

/**
 * The mode in which a rule may really act. A rule that is not confirmed (●) is never `hard`: it warns with the notice
 * ARTICLE_UNCONFIRMED, 条文待核，按提醒办理 (product principle 2, rules.md section 3).
 */
export const effectiveMode = (rule: Pick<Rule, 'mode' | 'aspects' | 'confidence'>, aspect?: string): EffectiveMode => {
  const mode = (aspect === undefined ? undefined : rule.aspects[aspect]) ?? rule.mode
  if (rule.confidence === 'confirmed') return { mode }
  return { mode: mode === 'hard' ? 'warn' : mode, notice: 'ARTICLE_UNCONFIRMED' }
}

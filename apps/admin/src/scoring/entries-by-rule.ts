import type { ExplainedEntry } from './types.ts'

/** The lines of one rule with what they give together, in hundredths of a point. */
export interface RuleEntries {
  readonly key: string
  readonly title: string
  readonly because: string
  readonly article: string
  readonly points: number
  readonly entries: readonly ExplainedEntry[]
}

/** Lines under their rules, rules in the order of their first line; a reversal stands with the rule it takes back. */
export const entriesByRule = (entries: readonly ExplainedEntry[]): RuleEntries[] =>
  [...new Set(entries.map(({ ruleKey }) => ruleKey))].flatMap((key) => {
    const own = entries.filter(({ ruleKey }) => ruleKey === key)
    const [first] = own
    if (!first) return []
    return [{ key, title: first.ruleTitle, because: first.because, article: first.ruleSource, points: own.reduce((sum, entry) => sum + entry.points, 0), entries: own }]
  })

import type { RuleSet, ScoringRule } from '@dangjian/contracts'

/** One fact as the reference reads it. */
export interface ReferenceFact {
  readonly kind: string
  readonly period: string
  readonly quantity: number
}

/** All figures in hundredths of a point. */
export interface ReferenceResult {
  readonly total: number
  readonly dimensions: Readonly<Record<string, number>>
}

const hundredths = (points: number): number => Math.round(points * 100)
const awayFromZero = (value: number): number => Math.sign(value) * Math.floor(Math.abs(value) + 0.5)
const clamp = (value: number, min: number, max: number): number => Math.min(Math.max(value, min), max)

const rulePoints = (rule: ScoringRule, facts: readonly ReferenceFact[]): number => {
  const periods = new Map<string, number>()
  for (const fact of facts.filter(({ kind }) => kind === rule.fact)) {
    const units = rule.per === 'unit' ? fact.quantity : 1
    periods.set(fact.period, (periods.get(fact.period) ?? 0) + awayFromZero(hundredths(rule.points) * units))
  }
  const floor = rule.floor === undefined ? -Infinity : hundredths(rule.floor)
  const cap = rule.cap === undefined ? Infinity : hundredths(rule.cap)
  return [...periods.values()].reduce((sum, value) => sum + clamp(value, floor, cap), 0)
}

/**
 * A plain, slow reading of a rule set: per rule and period points within floor and cap, per dimension base plus entries within its bounds,
 * total by weight, rounded half away from zero. For tests that compare; the product's own scoring is another implementation.
 */
export const referenceScore = (ruleSet: RuleSet, facts: readonly ReferenceFact[]): ReferenceResult => {
  const dimensions = Object.fromEntries(
    ruleSet.dimensions.map(({ key, base, min, max }) => {
      const earned = ruleSet.rules.filter((rule) => rule.dimension === key).reduce((sum, rule) => sum + rulePoints(rule, facts), 0)
      return [key, clamp(hundredths(base) + earned, hundredths(min), hundredths(max))]
    }),
  )
  const weighted = ruleSet.dimensions.reduce((sum, { key, weight }) => sum + (dimensions[key] ?? 0) * weight, 0)
  return { total: awayFromZero(weighted / 100), dimensions }
}

import { createHash } from 'node:crypto'
import type { RuleSet, ScoringRule } from '@dangjian/contracts'

/** A fact as the reference reads it: quantity in thousandths. */
export interface PlainFact {
  readonly id: string
  readonly kind: string
  readonly subjectId: string
  readonly occurredOn: string
  readonly quantity: number
}

export interface PlainEntry {
  readonly ruleKey: string
  readonly dimension: string
  readonly factId: string
  readonly raw: bigint
  readonly points: bigint
}

export interface PlainResult {
  readonly subjectId: string
  readonly total: bigint
  readonly dimensions: readonly bigint[]
  readonly entries: readonly PlainEntry[]
}

const cents = (points: number): bigint => BigInt(Math.round(points * 100))

const halfAway = (dividend: bigint, divisor: bigint): bigint => {
  const size = dividend < 0n ? -dividend : dividend
  const rounded = (size * 2n + divisor) / (divisor * 2n)
  return dividend < 0n ? -rounded : rounded
}

const clamp = (value: bigint, low: bigint | undefined, high: bigint | undefined): bigint => {
  const raised = low !== undefined && value < low ? low : value
  return high !== undefined && raised > high ? high : raised
}

const compare = (left: string, right: string): number => (left < right ? -1 : Number(left > right))

const entriesOfRule = (rule: ScoringRule, facts: readonly PlainFact[]): PlainEntry[] => {
  const low = rule.floor === undefined ? undefined : cents(rule.floor)
  const high = rule.cap === undefined ? undefined : cents(rule.cap)
  const entries: PlainEntry[] = []
  let reached = 0n
  let counted = 0n
  for (const fact of facts.filter(({ kind }) => kind === rule.fact)) {
    const perFact = cents(rule.points)
    const raw = rule.per === 'unit' ? halfAway(cents(rule.points) * BigInt(fact.quantity), 1000n) : fact.quantity < 0 ? -perFact : perFact
    reached += raw
    const next = clamp(reached, low, high)
    entries.push({ ruleKey: rule.key, dimension: rule.dimension, factId: fact.id, raw, points: next - counted })
    counted = next
  }
  return entries
}

/** Slow and plain on purpose: what the generated SQL must agree with. */
export const evaluatePlainly = (set: RuleSet, subjectIds: readonly string[], facts: readonly PlainFact[]): PlainResult[] =>
  [...subjectIds].sort().map((subjectId) => {
    const own = facts
      .filter((fact) => fact.subjectId === subjectId)
      .sort((left, right) => compare(left.occurredOn, right.occurredOn) || compare(left.id, right.id))
    const entries = set.rules.flatMap((rule) => entriesOfRule(rule, own))
    const dimensions = set.dimensions.map((dimension) => {
      const sum = entries.filter((entry) => entry.dimension === dimension.key).reduce((total, entry) => total + entry.points, cents(dimension.base))
      return clamp(sum, cents(dimension.min), cents(dimension.max))
    })
    const weighted = set.dimensions.reduce((total, dimension, position) => total + (dimensions[position] ?? 0n) * BigInt(dimension.weight), 0n)
    return { subjectId, total: halfAway(weighted, 100n), dimensions, entries }
  })

const sha = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** The canonical bytes of results, written a second time without SQL. */
export const hashPlainly = (results: readonly PlainResult[]): string =>
  sha(results.map(({ subjectId, total, dimensions, entries }) => {
    const lines = [...entries]
      .sort((left, right) => compare(left.ruleKey, right.ruleKey) || compare(left.factId, right.factId))
      .map((entry) => [entry.ruleKey, entry.factId, entry.raw, entry.points].join(','))
    return sha([subjectId, total, dimensions.join(','), lines.join(';')].join('|'))
  }).join('\n'))

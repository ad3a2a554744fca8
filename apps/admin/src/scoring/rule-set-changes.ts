import { formatPoints } from '@dangjian/ui'
import { scoringText } from './locales/zh-CN.ts'
import type { Rule, RuleSetBody } from './types.ts'

const words = scoringText.rules.changes

const bound = (points: number | undefined): string => (points === undefined ? words.unbounded : formatPoints(points))

const ruleChanges = (before: Rule, after: Rule): string[] => [
  ...(before.points === after.points && before.per === after.per ? [] : [words.points(after.title, formatPoints(before.points, { signed: true }), formatPoints(after.points, { signed: true }))]),
  ...(before.cap === after.cap ? [] : [words.cap(after.title, bound(before.cap), bound(after.cap))]),
  ...(before.floor === after.floor ? [] : [words.floor(after.title, bound(before.floor), bound(after.floor))]),
  ...(before.dimension === after.dimension && before.fact === after.fact ? [] : [words.moved(after.title)]),
]

/** What a version changes against the one in force, a sentence each, dimensions first; empty when they count the same. */
export const ruleSetChanges = (before: RuleSetBody, after: RuleSetBody): string[] => {
  const dimensionsBefore = new Map(before.dimensions.map((dimension) => [dimension.key, dimension]))
  const rulesBefore = new Map(before.rules.map((rule) => [rule.key, rule]))
  const dimensionKeys = new Set(after.dimensions.map(({ key }) => key))
  const ruleKeys = new Set(after.rules.map(({ key }) => key))
  return [
    ...after.dimensions.flatMap(({ key, title, weight, base, min, max }) => {
      const old = dimensionsBefore.get(key)
      if (!old) return [words.dimensionAdded(title, weight)]
      return [
        ...(old.weight === weight ? [] : [words.weight(title, old.weight, weight)]),
        ...(old.base === base ? [] : [words.base(title, formatPoints(old.base), formatPoints(base))]),
        ...(old.min === min && old.max === max ? [] : [words.bounds(title, formatPoints(min), formatPoints(max))]),
      ]
    }),
    ...before.dimensions.filter(({ key }) => !dimensionKeys.has(key)).map(({ title }) => words.dimensionRemoved(title)),
    ...after.rules.flatMap((rule) => {
      const old = rulesBefore.get(rule.key)
      return old ? ruleChanges(old, rule) : [words.ruleAdded(rule.title, formatPoints(rule.points, { signed: true }))]
    }),
    ...before.rules.filter(({ key }) => !ruleKeys.has(key)).map(({ title }) => words.ruleRemoved(title)),
  ]
}

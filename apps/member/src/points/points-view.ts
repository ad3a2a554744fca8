import type { ApiClient } from '@dangjian/app-shell'
import { formatPoints } from '@dangjian/ui'
import type { StateName } from '@dangjian/ui'
import { pointsText as text } from './locales/zh-CN.ts'

/** A result with everything below it, as the server explains it. */
export type Explanation = Awaited<ReturnType<ApiClient['scoring']['explainResult']['query']>>
export type Dimension = Explanation['dimensions'][number]
export type Entry = Dimension['entries'][number]

/** Hundredths of a point as the formatters and charts want them. */
export const inPoints = (hundredths: number): number => hundredths / 100

/** `85.00`, or `+2.00` when signed, from hundredths. */
export const pointsOf = (hundredths: number, signed = false): string => formatPoints(hundredths / 100, { signed })

/** `2026年1～10月` from two month periods. */
export const monthsOf = (from: string, to: string): string => {
  const [fromYear, toYear, first, last] = [from.slice(0, 4), to.slice(0, 4), Number(from.slice(5)), Number(to.slice(5))]
  return fromYear === toYear ? text.months(fromYear, first, last) : text.monthsAcross(fromYear, first, toYear, last)
}

/** One step of a waterfall in points. */
export interface Step {
  readonly key: string
  readonly label: string
  readonly kind: 'base' | 'change' | 'sum'
  readonly points: number
  readonly href?: string
}

const roundAway = (value: number): number => Math.sign(value) * Math.round(Math.abs(value))

/**
 * From the weighted bases to the total, one step per dimension. Weights give thirds of hundredths; the levels are rounded, not the steps, so that
 * what is shown always adds up to the total. Pure.
 */
export const totalSteps = ({ dimensions, total }: Pick<Explanation, 'dimensions' | 'total'>, hrefOf: (key: string) => string): Step[] => {
  let exact = dimensions.reduce((sum, { base, weight }) => sum + base * weight, 0)
  let level = roundAway(exact / 100)
  const first: Step = { key: 'base', label: text.base, kind: 'base', points: inPoints(level) }
  const changes = dimensions.map(({ key, title, base, value, weight }): Step => {
    exact += (value - base) * weight
    const next = roundAway(exact / 100)
    const points = inPoints(next - level)
    level = next
    return { key, label: title, kind: 'change', points, href: hrefOf(key) }
  })
  return [first, ...changes, { key: 'sum', label: text.result, kind: 'sum', points: inPoints(total) }]
}

/** From a dimension's base over its rules, in the order they first counted, to its value. Pure. */
export const dimensionSteps = ({ base, sum, value, bounded, entries }: Dimension): Step[] => {
  const byRule = new Map<string, { title: string; points: number }>()
  for (const { ruleKey, ruleTitle, points } of entries) byRule.set(ruleKey, { title: ruleTitle, points: (byRule.get(ruleKey)?.points ?? 0) + points })
  const rules = [...byRule].map(([key, rule]): Step => ({ key, label: rule.title, kind: 'change', points: inPoints(rule.points) }))
  const bound: Step[] = bounded === null ? [] : [{ key: 'bound', label: bounded === 'max' ? text.cap : text.floor, kind: 'change', points: inPoints(value - sum) }]
  return [{ key: 'base', label: text.base, kind: 'base', points: inPoints(base) }, ...rules, ...bound, { key: 'sum', label: text.result, kind: 'sum', points: inPoints(value) }]
}

const dayOf = (entry: Entry): string => entry.fact?.occurredOn ?? entry.createdAt.slice(0, 10)

/** Entries by the day of what happened, latest first; a reversal and a correction stand above what they correct. Pure. */
export const latestFirst = (entries: readonly Entry[]): Entry[] => [...entries].sort((a, b) => dayOf(b).localeCompare(dayOf(a)) || b.createdAt.localeCompare(a.createdAt))

/** The entries to show first: those that count or were objected to, latest first, before those that a cap took to zero. Pure. */
export const headlines = (entries: readonly Entry[], count: number): Entry[] => {
  const sorted = latestFirst(entries)
  const counts = (entry: Entry): boolean => entry.points !== 0 || entry.objection !== null
  return [...sorted.filter(counts), ...sorted.filter((entry) => !counts(entry))].slice(0, count)
}

/** The mark of an entry that is more than a plain one; null for a plain one. Pure. */
export const markOf = (entry: Entry): { state: StateName; word: string } | null => {
  const { marks } = text
  if (entry.kind === 'reversal') return { state: 'info', word: marks.reversal }
  if (entry.reversed) return { state: 'notApplicable', word: marks.reversed }
  if (entry.kind === 'correction') return { state: 'done', word: marks.correction }
  if (entry.objection?.status === 'open') return { state: 'due', word: marks.open }
  if (entry.objection?.status === 'declined') return { state: 'info', word: marks.declined }
  return entry.limit === null ? null : { state: 'info', word: marks[entry.limit.kind] }
}

/** Where an entry stands in its result. */
export interface FoundEntry {
  readonly dimension: Dimension
  readonly entry: Entry
}

const everyEntry = ({ dimensions }: Pick<Explanation, 'dimensions'>): FoundEntry[] => dimensions.flatMap((dimension) => dimension.entries.map((entry) => ({ dimension, entry })))

/** An entry by its id, with its dimension. Pure. */
export const findEntry = (explanation: Pick<Explanation, 'dimensions'>, id: string): FoundEntry | undefined => everyEntry(explanation).find(({ entry }) => entry.id === id)

/** What an upheld objection appended: the reversal first, then the correction where there is one. Pure. */
export const answersTo = (explanation: Pick<Explanation, 'dimensions'>, objectionId: string): Entry[] =>
  everyEntry(explanation).map(({ entry }) => entry).filter(({ answersObjectionId }) => answersObjectionId === objectionId).sort((a, b) => Number(a.kind !== 'reversal') - Number(b.kind !== 'reversal'))

/** The entry against which an objection was made. Pure. */
export const objectedEntry = (explanation: Pick<Explanation, 'dimensions'>, objectionId: string): Entry | undefined =>
  everyEntry(explanation).find(({ entry }) => entry.objection?.id === objectionId)?.entry

/** Page of an entry. */
export const entryHref = (runId: string, entryId: string): string => `/points/entries/${entryId}?run=${runId}`

/** Page of a dimension. */
export const dimensionHref = (runId: string, key: string): string => `/points/dimensions/${key}?run=${runId}`

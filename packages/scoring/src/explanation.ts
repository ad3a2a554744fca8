import type { RuleSet, ScoringDimension } from '@dangjian/contracts'
import { hundredths } from './points.ts'
import type { facts, objections, scoreEntries } from './tables.ts'

/** An objection as the explanation shows it. */
export interface EntryObjection {
  readonly id: string
  readonly ground: 'exempt' | 'record_wrong' | 'rule_unfit'
  readonly reason: string
  readonly status: 'open' | 'upheld' | 'declined'
  readonly answer: string | null
  readonly answeredBy: string | null
  readonly answeredAt: string | null
  readonly createdAt: string
}

/** One line of the ledger and where it comes from; points in hundredths. */
export interface ExplainedEntry {
  readonly id: string
  /** `rule`: computed; `reversal` and `correction`: appended after an upheld objection. */
  readonly kind: 'rule' | 'reversal' | 'correction'
  readonly ruleKey: string
  readonly ruleTitle: string
  readonly because: string
  /** Article or document the rule rests on. */
  readonly ruleSource: string
  readonly rawPoints: number
  readonly points: number
  /** Why less counts than the rule gives: its cap or its floor for the whole period, in hundredths. */
  readonly limit: { readonly kind: 'cap' | 'floor'; readonly bound: number } | null
  readonly note: string | null
  readonly createdAt: string
  readonly reversesId: string | null
  /** The upheld objection that a reversal or correction answers. */
  readonly answersObjectionId: string | null
  /** Taken back by a later line. */
  readonly reversed: boolean
  readonly fact: {
    readonly id: string
    readonly kind: string
    readonly title: string
    readonly occurredOn: string
    readonly quantity: number
    readonly unit: string
    readonly recordedBy: string
    readonly recordedAt: string
  } | null
  /** The record the fact was taken from, such as a meeting. */
  readonly source: { readonly type: string; readonly id: string; readonly title: string; readonly date: string } | null
  readonly objection: EntryObjection | null
  readonly mayObject: boolean
}

/** One dimension of a result; points in hundredths. */
export interface ExplainedDimension {
  readonly key: string
  readonly title: string
  /** Percent of the total. */
  readonly weight: number
  readonly base: number
  readonly min: number
  readonly max: number
  /** Base and entries together, before the bounds. */
  readonly sum: number
  readonly value: number
  readonly bounded: 'min' | 'max' | null
  /** value × weight in ten-thousandths of a point; the total is the sum of these / 100, rounded half away from zero. */
  readonly share: number
  readonly entries: readonly ExplainedEntry[]
}

/** A ledger line with what it is joined to. */
export interface LedgerLine {
  readonly entry: typeof scoreEntries.$inferSelect
  readonly fact: typeof facts.$inferSelect | null
  readonly objection: typeof objections.$inferSelect | null
}

const explainedObjection = (row: LedgerLine['objection']): EntryObjection | null =>
  row && {
    id: row.id, ground: row.ground, reason: row.reason, status: row.status, answer: row.answer, answeredBy: row.answeredBy,
    answeredAt: row.answeredAt?.toISOString() ?? null, createdAt: row.createdAt.toISOString(),
  }

const kindOf = ({ entry }: LedgerLine): ExplainedEntry['kind'] => {
  if (entry.reversesId !== null) return 'reversal'
  return entry.objectionId === null ? 'rule' : 'correction'
}

const explainEntry = (set: RuleSet, line: LedgerLine, reversedIds: ReadonlySet<string>, objecting: boolean): ExplainedEntry => {
  const { entry, fact } = line
  const rule = set.rules.find((candidate) => candidate.key === entry.ruleKey)
  const kind = kindOf(line)
  const side = entry.rawPoints > entry.points ? 'cap' : 'floor'
  const bound = rule?.[side]
  const reversed = reversedIds.has(entry.id)
  return {
    id: entry.id, kind, ruleKey: entry.ruleKey, ruleTitle: rule?.title ?? entry.ruleKey, because: rule?.because ?? '', ruleSource: rule?.source ?? '',
    rawPoints: entry.rawPoints, points: entry.points,
    limit: kind === 'reversal' || entry.rawPoints === entry.points || bound === undefined ? null : { kind: side, bound: hundredths(bound) },
    note: entry.note, createdAt: entry.createdAt.toISOString(), reversesId: entry.reversesId, answersObjectionId: entry.objectionId, reversed,
    fact: fact && {
      id: fact.id, kind: fact.kind, title: fact.title, occurredOn: fact.occurredOn, quantity: fact.quantity / 1000, unit: fact.unit, recordedBy: fact.recordedBy,
      recordedAt: fact.recordedAt.toISOString(),
    },
    source: fact && { type: fact.sourceType, id: fact.sourceId, title: fact.title, date: fact.occurredOn },
    objection: explainedObjection(line.objection), mayObject: objecting && kind !== 'reversal' && !reversed && line.objection === null,
  }
}

const explainDimension = (dimension: ScoringDimension, value: number, entries: readonly ExplainedEntry[]): ExplainedDimension => {
  const base = hundredths(dimension.base)
  const sum = entries.reduce((total, entry) => total + entry.points, base)
  const bounded = value < sum ? 'max' : 'min'
  return {
    key: dimension.key, title: dimension.title, weight: dimension.weight, base, min: hundredths(dimension.min), max: hundredths(dimension.max), sum, value,
    bounded: value === sum ? null : bounded, share: value * dimension.weight, entries,
  }
}

/** Orders a member's ledger by the rule set's dimensions. `objecting`: the reader is the member and the time for objections runs. */
export const explainLedger = (
  set: RuleSet, values: Readonly<Record<string, number>>, lines: readonly LedgerLine[], objecting: boolean,
): ExplainedDimension[] => {
  const reversedIds = new Set(lines.flatMap(({ entry }) => (entry.reversesId === null ? [] : [entry.reversesId])))
  return set.dimensions.map((dimension) => {
    const own = lines.filter(({ entry }) => entry.dimension === dimension.key).map((line) => explainEntry(set, line, reversedIds, objecting))
    return explainDimension(dimension, values[dimension.key] ?? 0, own)
  })
}

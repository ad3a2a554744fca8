import { periodLastDay, periodOf, periodsOfYear, type LocalDate } from '@dangjian/kernel'
import { citationOf, getRule, threeMeetingsOneLesson } from '@dangjian/regulations'
import { findingText } from './locales/finding.zh-CN.ts'
import type { MatrixCell } from './matrix-cell.ts'

/** A branch that was not in time, with how often. */
export interface BranchBehind {
  readonly orgUnitId: string
  readonly name: string
  readonly shortName: string
  readonly late: number
  readonly missing: number
}

/** What the records of a period show about 三会一课 in a subtree: a count with the names, never a verdict on persons. */
export interface LifeFinding {
  /** A year (so far), or a quarter. */
  readonly period: string
  /** More than half of the branches that owed anything were not in time. */
  readonly isMajority: boolean
  readonly branches: number
  readonly behind: readonly BranchBehind[]
  readonly late: number
  readonly missing: number
  readonly what: string
  readonly why: string
  readonly next: string
  readonly citation: string
}

interface Row {
  readonly orgUnitId: string
  readonly name: string
  readonly shortName: string
  readonly cells: Readonly<Record<string, readonly MatrixCell[]>>
}

/** Cells that were owed and whose last day lies in the period and is over, or that were held. */
const owedIn = (row: Row, period: string, day: LocalDate): MatrixCell[] =>
  threeMeetingsOneLesson.flatMap((kind) => row.cells[kind] ?? []).filter((cell) =>
    cell.dueOn <= day && (period.length === 4 || periodOf(cell.dueOn, 'quarter') === period) && ['held', 'late', 'missing'].includes(cell.state))

const findingOf = (rows: readonly Row[], period: string, day: LocalDate): LifeFinding => {
  const counted = rows.map((row) => {
    const cells = owedIn(row, period, day)
    const count = (state: string): number => cells.filter((cell) => cell.state === state).length
    return { row, owed: cells.length, late: count('late'), missing: count('missing') }
  }).filter(({ owed }) => owed > 0)
  const behind = counted.filter(({ late, missing }) => late + missing > 0).map(({ row, late, missing }): BranchBehind => ({ orgUnitId: row.orgUnitId, name: row.name, shortName: row.shortName, late, missing }))
  const late = behind.reduce((sum, one) => sum + one.late, 0)
  const missing = behind.reduce((sum, one) => sum + one.missing, 0)
  const isMajority = behind.length * 2 > counted.length
  return {
    period, isMajority, branches: counted.length, behind, late, missing,
    what: isMajority ? findingText.majority : behind.length > 0 ? findingText.some : findingText.none,
    why: findingText.why(counted.length, behind.length, late, missing),
    next: behind.length > 0 ? findingText.next : findingText.nothing,
    citation: ['BR-12', 'BR-15', 'BR-17', 'BR-19'].map((id, index) => (index === 0 ? citationOf(getRule(id, day)) : citationOf(getRule(id, day)).replace(/^《[^》]*》/, ''))).join('、'),
  }
}

/**
 * How timely the 三会一课 of the branches was (BR-12, BR-15, BR-17, BR-19): for the year so far and for each quarter that is over or has periods that are. A
 * branch is behind with one late or missing period; "多数" is more than half of the branches that owed anything (rules.md 1.1).
 */
export const judgeTimeliness = (rows: readonly Row[], year: number, day: LocalDate): LifeFinding[] =>
  [String(year), ...periodsOfYear(year, 'quarter')].map((period) => findingOf(rows, period, day < periodLastDay(period) ? day : periodLastDay(period))).filter((finding) => finding.branches > 0)

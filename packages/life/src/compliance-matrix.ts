import { pathsWith, type MeetingKind } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { daysBetween, localDateOf, periodOf, periodsOfYear, today, type PeriodUnit } from '@dangjian/kernel'
import { getOrgUnit } from '@dangjian/org'
import { citationOf, explainCell, getRule, obligations, renderVerdict, type ComplianceCell, type ComplianceState, type RenderedVerdict } from '@dangjian/regulations'
import { z } from 'zod'
import { counts, lifeOfBranches, recordsOf, type BranchLife } from './life-of-branches.ts'
import { withoutQuorum } from './locales/zh-CN.ts'

export const complianceMatrixInput = z.object({ orgUnitId: z.uuid().optional(), year: z.number().int().min(1921).max(2200) })
export type ComplianceMatrixInput = z.infer<typeof complianceMatrixInput>

/** The states of the calendar, and `not-applicable` where nothing is asked at all (no committee, no groups, before its founding). */
export type MatrixState = ComplianceState | 'not-applicable'

/** One kind of organizational life: what heads its columns. `isCurrent` periods are tinted. */
export interface MatrixObligation {
  readonly kind: MeetingKind
  readonly unit: PeriodUnit
  readonly citation: string
  /** How it binds in words. */
  readonly binding: string
  readonly basis: 'national' | 'local'
  readonly periods: readonly { readonly period: string; readonly isCurrent: boolean }[]
}

/** One branch, one kind, one period. `verdict` stands where there is something to explain: due, late, missing, exempt. */
export interface MatrixCell {
  readonly period: string
  readonly state: MatrixState
  readonly dueOn: string
  readonly heldOn: string | null
  /** Days past the last day, for what is missing. */
  readonly overdueDays: number | null
  readonly done: number
  readonly required: number
  /** The meeting that fulfils it, or else the one that is planned for it. */
  readonly meetingId: string | null
  readonly plannedOn: string | null
  readonly exemption: { readonly reason: string; readonly approvedBy: string; readonly article: string | null } | null
  readonly remark: string | null
  readonly verdict: RenderedVerdict | null
}

export interface MatrixRow {
  readonly orgUnitId: string
  readonly name: string
  readonly shortName: string
  /** Cells by kind, in order of `obligations[].periods`. */
  readonly cells: Readonly<Record<string, readonly MatrixCell[]>>
  readonly missing: number
}

export type StateTotals = Readonly<Record<MatrixState, number>>

/** Branches × obligations × periods, derived from the records and typed in nowhere. */
export interface ComplianceMatrix {
  readonly year: number
  readonly asOf: string
  readonly obligations: readonly MatrixObligation[]
  readonly rows: readonly MatrixRow[]
  /** Of the whole subtree, by kind and over all kinds. */
  readonly totals: { readonly byKind: Readonly<Record<string, StateTotals>>; readonly all: StateTotals; readonly branches: number; readonly branchesBehind: number }
}

/** The state as the page shows it: an exemption by rule rather than by approval is not applicable. */
export const stateOf = (cell: ComplianceCell): MatrixState => (cell.state === 'exempt' && cell.exemptReason !== 'approved' ? 'not-applicable' : cell.state)

/** One cell with what leads on from it. */
export const matrixCell = (life: BranchLife, cell: ComplianceCell, day: string): MatrixCell => {
  const records = recordsOf(life, cell.kind, cell.period)
  const state = stateOf(cell)
  const planned = records.find((record) => record.status === 'planned')
  const exemption = state === 'exempt' ? life.exemptions.find((row) => row.kind === cell.kind && row.period === cell.period) : undefined
  const unopened = records.filter((record) => record.status === 'held' && !record.opened)
  const isOpen = state === 'due' || state === 'missing'
  return {
    period: cell.period, state, dueOn: cell.dueOn, heldOn: cell.heldOn, overdueDays: state === 'missing' ? daysBetween(cell.dueOn, day) : null, done: cell.done, required: cell.required,
    meetingId: (records.find(counts) ?? planned)?.id ?? null,
    plannedOn: isOpen && planned ? localDateOf(planned.startsAt) : null,
    exemption: exemption ? { reason: exemption.reason, approvedBy: exemption.approvedBy, article: exemption.article } : null,
    remark: isOpen && unopened.length > 0 ? withoutQuorum(unopened.map((record) => record.heldOn ?? localDateOf(record.startsAt))) : null,
    verdict: ['due', 'late', 'missing', 'exempt'].includes(state) ? renderVerdict(explainCell(cell)) : null,
  }
}

const noTotals: StateTotals = { due: 0, held: 0, late: 0, missing: 0, exempt: 0, upcoming: 0, 'not-applicable': 0 }

const totalsOf = (cells: readonly MatrixCell[]): StateTotals => {
  const totals = { ...noTotals }
  for (const cell of cells) totals[cell.state] += 1
  return totals
}

const headOf = (kind: MeetingKind, unit: PeriodUnit, ruleId: string, basis: 'national' | 'local', year: number, day: string): MatrixObligation => {
  const periods = periodsOfYear(year, unit)
  const sample = explainCell({ kind, period: periods[0] ?? String(year), state: 'upcoming', ruleId, basis, dueOn: day, done: 0, required: 1, heldOn: null, exemptReason: null })
  return { kind, unit, basis, citation: citationOf(getRule(ruleId, day)), binding: renderVerdict(sample).binding, periods: periods.map((period) => ({ period, isCurrent: period === periodOf(day, unit) })) }
}

/**
 * The compliance matrix of a subtree, or of everything the person may see (compliance.read): for every branch and period what is due, held, late,
 * missing or exempt, with the verdict, and totals. Throws NOT_FOUND for an organization out of reach.
 */
export const complianceMatrix = async (scope: Scope, input: ComplianceMatrixInput): Promise<ComplianceMatrix> => {
  const paths = input.orgUnitId === undefined ? pathsWith(scope.access, 'compliance.read') : [(await getOrgUnit(scope, input.orgUnitId, 'compliance.read')).path]
  const day = today(scope.clock)
  const rows = (await lifeOfBranches(scope, paths, input.year)).map((life): MatrixRow => {
    const cells = Object.fromEntries(obligations.map(({ kind }) => [kind, life.cells.filter((cell) => cell.kind === kind).map((cell) => matrixCell(life, cell, day))]))
    const missing = Object.values(cells).flat().filter((cell) => cell.state === 'missing').length
    return { orgUnitId: life.branch.id, name: life.branch.name, shortName: life.branch.shortName, cells, missing }
  })
  const byKind = Object.fromEntries(obligations.map(({ kind }) => [kind, totalsOf(rows.flatMap((row) => row.cells[kind] ?? []))]))
  return {
    year: input.year,
    asOf: day,
    obligations: obligations.map(({ kind, unit, ruleId, basis }) => headOf(kind, unit, ruleId, basis, input.year, day)),
    rows,
    totals: { byKind, all: totalsOf(rows.flatMap((row) => Object.values(row.cells).flat())), branches: rows.length, branchesBehind: rows.filter((row) => row.missing > 0).length },
  }
}

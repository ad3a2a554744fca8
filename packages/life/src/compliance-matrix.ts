import { pathsWith } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { periodOf, periodsOfYear, today, type PeriodUnit } from '@dangjian/kernel'
import { getOrgUnit } from '@dangjian/org'
import { citationOf, explainCell, getRule, renderVerdict, type LifeKind } from '@dangjian/regulations'
import { z } from 'zod'
import { judgeTimeliness, type LifeFinding } from './judge-timeliness.ts'
import { lifeOfYear, type BranchLife, type LifeOfYear } from './life-of-branches.ts'
import { cellWriter, matrixCell, type MatrixCell, type MatrixState } from './matrix-cell.ts'

export const complianceMatrixInput = z.object({ orgUnitId: z.uuid().optional(), year: z.number().int().min(1921).max(2200) })
export type ComplianceMatrixInput = z.infer<typeof complianceMatrixInput>

/** One kind of organizational life: what heads its columns. `isCurrent` periods are tinted. */
export interface MatrixObligation {
  readonly kind: LifeKind
  readonly unit: PeriodUnit
  readonly citation: string
  /** How it binds in words. */
  readonly binding: string
  readonly basis: 'national' | 'local'
  readonly periods: readonly { readonly period: string; readonly isCurrent: boolean }[]
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
  /** What committees owe themselves, apart from their branches; empty where the person sees no committee. */
  readonly committees: { readonly obligations: readonly MatrixObligation[]; readonly rows: readonly MatrixRow[] }
  /** Of the whole subtree, by kind and over all kinds; of branches alone. */
  readonly totals: { readonly byKind: Readonly<Record<string, StateTotals>>; readonly all: StateTotals; readonly branches: number; readonly branchesBehind: number; readonly changedSince: number }
  /** How the 三会一课 of the branches stood in time, for the year so far and each quarter; empty for a single branch. */
  readonly findings: readonly LifeFinding[]
}

const noTotals: StateTotals = { due: 0, held: 0, late: 0, missing: 0, exempt: 0, upcoming: 0, 'not-applicable': 0 }

const headsOf = ({ plan, frequencies }: LifeOfYear, year: number, day: string): MatrixObligation[] =>
  plan.obligations.map(({ kind, unit, ruleId, basis }) => {
    const periods = periodsOfYear(year, unit)
    const isLocal = basis === 'local' || plan.places.some((place) => place.kind === kind && place.isLocal)
    const sample = explainCell({ kind, period: periods[0] ?? String(year), state: 'upcoming', ruleId, basis: isLocal ? 'local' : 'national', dueOn: day, done: 0, required: 1, times: 1, isLocal, heldOn: null, exemptReason: null })
    const own = frequencies.findLast((row) => row.kind === kind)
    return {
      kind, unit, basis: isLocal ? 'local' : 'national', citation: isLocal && own ? own.basis : citationOf(getRule(ruleId, day)), binding: renderVerdict(sample).binding,
      periods: periods.map((period) => ({ period, isCurrent: period === periodOf(day, unit) })),
    }
  })

const rowsOf = ({ lives, plan, frequencies }: LifeOfYear, day: string): MatrixRow[] => {
  const writer = cellWriter(day, frequencies)
  const kinds = plan.obligations.map(({ kind }) => kind)
  return lives.map((life: BranchLife): MatrixRow => {
    const cells: Record<string, MatrixCell[]> = Object.fromEntries(kinds.map((kind) => [kind, []]))
    let missing = 0
    for (const cell of life.cells) {
      const made = matrixCell(life, cell, writer)
      cells[cell.kind]?.push(made)
      if (made.state === 'missing') missing += 1
    }
    return { orgUnitId: life.branch.id, name: life.branch.name, shortName: life.branch.shortName, cells, missing }
  })
}

const totalsOf = (kinds: readonly string[], rows: readonly MatrixRow[]): ComplianceMatrix['totals'] => {
  const all = { ...noTotals }
  const byKind: Record<string, Record<MatrixState, number>> = Object.fromEntries(kinds.map((kind) => [kind, { ...noTotals }]))
  let changedSince = 0
  for (const row of rows) {
    for (const kind of kinds) {
      const own = byKind[kind]
      for (const cell of row.cells[kind] ?? []) {
        all[cell.state] += 1
        if (own) own[cell.state] += 1
        if (cell.frozen?.isChanged === true) changedSince += 1
      }
    }
  }
  return { byKind, all, branches: rows.length, branchesBehind: rows.filter((row) => row.missing > 0).length, changedSince }
}

/**
 * The compliance matrix of a subtree, or of everything the person may see (compliance.read): for every branch and period what is due, held, late,
 * missing or exempt, with the verdict, how it was frozen at the period's end, and totals; what committees owe apart from it; and what the whole shows about
 * 三会一课. Throws NOT_FOUND for an organization out of reach.
 */
export const complianceMatrix = async (scope: Scope, input: ComplianceMatrixInput): Promise<ComplianceMatrix> => {
  const paths = input.orgUnitId === undefined ? pathsWith(scope.access, 'compliance.read') : [(await getOrgUnit(scope, input.orgUnitId, 'compliance.read')).path]
  const day = today(scope.clock)
  const branches = await lifeOfYear(scope, paths, input.year)
  const committees = await lifeOfYear(scope, paths, input.year, 'committee')
  const rows = rowsOf(branches, day)
  const obligations = headsOf(branches, input.year, day)
  return {
    year: input.year,
    asOf: day,
    obligations,
    rows,
    committees: { obligations: headsOf(committees, input.year, day), rows: rowsOf(committees, day) },
    totals: totalsOf(obligations.map(({ kind }) => kind), rows),
    findings: rows.length < 2 ? [] : judgeTimeliness(rows, input.year, day),
  }
}

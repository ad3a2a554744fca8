import type { Matrix, MatrixRow } from './types.ts'

/** Something missing at a branch. */
export interface FollowUp {
  readonly key: string
  readonly row: MatrixRow
  readonly kind: Matrix['obligations'][number]['kind']
  readonly cell: MatrixRow['cells'][string][number]
}

/** Everything missing, by branch in organization order, the oldest first within a branch. */
export const followUps = (matrix: Matrix): FollowUp[] =>
  matrix.rows.flatMap((row) =>
    matrix.obligations
      .flatMap(({ kind }) => (row.cells[kind] ?? []).filter((cell) => cell.state === 'missing').map((cell) => ({ key: `${row.orgUnitId}:${kind}:${cell.period}`, row, kind, cell })))
      .toSorted((a, b) => (a.cell.dueOn < b.cell.dueOn ? -1 : a.cell.dueOn > b.cell.dueOn ? 1 : 0)),
  )

/** The periods that run now, counted over rows: what is asked of this month, quarter and year together. */
export interface CurrentCounts {
  readonly expected: number
  readonly done: number
  readonly open: number
  readonly exempt: number
}

/** Counts the current periods of some branches. */
export const currentCounts = (matrix: Matrix, rows: readonly MatrixRow[]): CurrentCounts => {
  const now = new Map(matrix.obligations.map(({ kind, periods }) => [kind as string, new Set(periods.filter((period) => period.isCurrent).map(({ period }) => period))]))
  const cells = rows.flatMap((row) => Object.entries(row.cells).flatMap(([kind, list]) => list.filter((cell) => now.get(kind)?.has(cell.period) === true)))
  const count = (...states: string[]): number => cells.filter((cell) => states.includes(cell.state)).length
  return { expected: count('held', 'late', 'due', 'missing', 'exempt'), done: count('held', 'late'), open: count('due'), exempt: count('exempt') }
}

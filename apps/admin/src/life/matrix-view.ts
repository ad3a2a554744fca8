import type { MatrixKind, MatrixState } from '@dangjian/ui/admin'
import { complianceText } from './locales/compliance.zh-CN.ts'
import { lifeText as text } from './locales/zh-CN.ts'
import type { CellState, Matrix, MatrixCell, MatrixRow } from './types.ts'

/** States of the calendar as the grid draws them. */
export const gridState = (state: CellState): MatrixState => (state === 'upcoming' ? 'future' : state === 'not-applicable' ? 'notApplicable' : state)

/** Article without the document, since the page names that once: 第十二条; 本局 where no article gives the number. */
export const shortArticle = ({ citation, basis }: Pick<Matrix['obligations'][number], 'citation' | 'basis'>): string => (basis === 'local' ? text.matrix.local : citation.replace(/^《[^》]*》/, ''))

/** The kinds as columns of the grid; `kind` narrows to one. */
export const gridKinds = (matrix: Matrix, kind = ''): MatrixKind[] =>
  matrix.obligations
    .filter((obligation) => kind === '' || obligation.kind === kind)
    .map((obligation) => ({
      key: obligation.kind,
      title: text.kinds[obligation.kind],
      note: shortArticle(obligation),
      periods: obligation.periods.map(({ period, isCurrent }) => ({ key: period, label: text.periodHead(period), name: text.periodName(period), isCurrent })),
    }))

/** The cell at a place; undefined for a place that the matrix has not. */
export const cellAt = (row: MatrixRow | undefined, kind: string, period: string): MatrixCell | undefined => row?.cells[kind]?.find((cell) => cell.period === period)

/** What a place's name says beside its state where it was changed after its period was closed. */
export const changeNote = (cell: MatrixCell | undefined): string | undefined => (cell?.frozen?.isChanged === true ? complianceText.changeNote(text.matrix.states[cell.frozen.state]) : undefined)

/** The rows that the filters leave; `behind` keeps those with something missing of the chosen kinds. */
export const shownRows = (matrix: Matrix, kind: string, behind: boolean): MatrixRow[] =>
  matrix.rows.filter((row) => !behind || Object.entries(row.cells).some(([key, cells]) => (kind === '' || key === kind) && cells.some((cell) => cell.state === 'missing')))

/** One line of the list: a place where there is something to explain. */
export interface MatrixLine {
  readonly key: string
  readonly row: MatrixRow
  readonly kind: Matrix['obligations'][number]['kind']
  readonly cell: MatrixCell
}

/** Places with a verdict (due, late, missing, exempt), by branch in organization order and then by kind and period. */
export const matrixLines = (matrix: Matrix, rows: readonly MatrixRow[], kind = ''): MatrixLine[] =>
  rows.flatMap((row) =>
    matrix.obligations
      .filter((obligation) => kind === '' || obligation.kind === kind)
      .flatMap((obligation) => (row.cells[obligation.kind] ?? []).filter((cell) => cell.verdict !== null).map((cell) => ({ key: `${row.orgUnitId}:${obligation.kind}:${cell.period}`, row, kind: obligation.kind, cell }))),
  )

/** Sums of the shown rows by state. */
export const countStates = (rows: readonly MatrixRow[], kind = ''): Record<CellState, number> => {
  const totals: Record<CellState, number> = { held: 0, due: 0, late: 0, missing: 0, exempt: 0, upcoming: 0, 'not-applicable': 0 }
  for (const row of rows) for (const [key, cells] of Object.entries(row.cells)) if (kind === '' || key === kind) for (const cell of cells) totals[cell.state] += 1
  return totals
}

/** The shown rows as a table for a spreadsheet: one line for each place that is asked for, with day and reason. */
export const exportRows = (matrix: Matrix, rows: readonly MatrixRow[], kind: string): string[][] =>
  rows.flatMap((row) =>
    matrix.obligations
      .filter((obligation) => kind === '' || obligation.kind === kind)
      .flatMap((obligation) => (row.cells[obligation.kind] ?? []).map((cell) => [
        row.name, text.kinds[obligation.kind], text.periodName(cell.period), text.matrix.states[cell.state], cell.dueOn, cell.heldOn ?? '',
        cell.exemption?.reason ?? cell.remark ?? '', obligation.citation,
      ])),
  )

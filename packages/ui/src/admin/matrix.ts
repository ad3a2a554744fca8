import { uiText } from '../locales/zh-CN.ts'

/** State of one unit, kind and period in the compliance matrix. */
export type MatrixState = 'held' | 'due' | 'late' | 'missing' | 'exempt' | 'future' | 'notApplicable'

/** A period column: `label` is the short head (11, 四), `name` the spoken one (11月, 第四季度). */
export interface MatrixPeriod {
  key: string
  label: string
  name: string
  isCurrent?: boolean
}

/** A kind of organizational life with its periods; one period alone takes the wider single column. */
export interface MatrixKind {
  key: string
  title: string
  note?: string
  periods: readonly MatrixPeriod[]
}

/** A row. */
export interface MatrixUnit {
  key: string
  name: string
}

/** One place of the matrix. */
export interface MatrixPlace {
  unit: MatrixUnit
  kind: MatrixKind
  period: MatrixPeriod
  state: MatrixState
}

/** Gives the state of a place by its keys. */
export type MatrixStateOf = (unitKey: string, kindKey: string, periodKey: string) => MatrixState

/** Word of a state as the legend says it. */
export const matrixWord = (state: MatrixState): string => uiText.matrix[state]

/** The name a reader of the screen hears for a cell: unit, kind, period, state. */
export const matrixCellName = (place: MatrixPlace): string => uiText.matrix.cell(place.unit.name, place.kind.title, place.period.name, matrixWord(place.state))

/** Number of missing records of a unit over all kinds and periods. */
export const countMissing = (unitKey: string, kinds: readonly MatrixKind[], stateOf: MatrixStateOf): number =>
  kinds.reduce((sum, kind) => sum + kind.periods.filter((period) => stateOf(unitKey, kind.key, period.key) === 'missing').length, 0)

/** All column places of a row in order. */
export const matrixColumns = (kinds: readonly MatrixKind[]): Array<{ kind: MatrixKind; period: MatrixPeriod; isFirst: boolean }> =>
  kinds.flatMap((kind) => kind.periods.map((period, index) => ({ kind, period, isFirst: index === 0 })))

/** The column that a row opens at: its first missing one, else the first current period, else the first. */
export const startColumn = (unitKey: string, kinds: readonly MatrixKind[], stateOf: MatrixStateOf): number => {
  const columns = matrixColumns(kinds)
  const missing = columns.findIndex(({ kind, period }) => stateOf(unitKey, kind.key, period.key) === 'missing')
  if (missing >= 0) return missing
  return Math.max(0, columns.findIndex(({ period }) => period.isCurrent === true))
}

import { expect, it } from 'vitest'
import { countMissing, matrixCellName, matrixColumns, startColumn, type MatrixKind, type MatrixState } from './matrix.ts'

const kinds: MatrixKind[] = [
  { key: 'committee', title: '支委会', periods: [{ key: '10', label: '10', name: '10月' }, { key: '11', label: '11', name: '11月', isCurrent: true }] },
  { key: 'review', title: '民主评议', periods: [{ key: 'y', label: '年', name: '2026年' }] },
]
const states: Record<string, MatrixState> = { 'a:review:y': 'missing' }
const stateOf = (unit: string, kind: string, period: string): MatrixState => states[`${unit}:${kind}:${period}`] ?? 'held'

it('opens a row at its first missing record, else at the current period', () => {
  expect(startColumn('a', kinds, stateOf)).toBe(2)
  expect(startColumn('b', kinds, stateOf)).toBe(1)
})
it('counts what is missing', () => expect([countMissing('a', kinds, stateOf), countMissing('b', kinds, stateOf)]).toEqual([1, 0]))
it('marks the first column of each kind', () => expect(matrixColumns(kinds).map((column) => column.isFirst)).toEqual([true, false, true]))
it('names a cell by unit, kind, period and state', () => {
  const [kind] = kinds
  const [period] = kind?.periods ?? []
  if (!kind || !period) throw new Error('fixture')
  expect(matrixCellName({ unit: { key: 'a', name: '第一党支部' }, kind, period, state: 'missing' })).toBe('第一党支部\u3000支委会\u300010月\u3000到期未见记录')
})

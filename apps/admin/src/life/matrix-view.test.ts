import { expect, it } from 'vitest'
import { cellAt, countStates, exportRows, gridKinds, gridState, matrixLines, shortArticle, shownRows } from './matrix-view.ts'
import type { CellState, Matrix, MatrixCell } from './types.ts'

const verdict = { ruleId: 'BR-15', outcome: 'breach', outcomeText: '不符合', binding: '提醒类', citation: '《支部工作条例》第十二条', what: '到期未见记录', why: '一般每月一次', next: '请补录' } as const
const cell = (period: string, state: CellState): MatrixCell => ({
  period, state, dueOn: `${period}-28`, heldOn: state === 'held' ? `${period}-10` : null, overdueDays: null, done: 0, required: 1, meetingId: null, plannedOn: null, exemption: null, remark: null, frozen: null,
  verdict: state === 'missing' || state === 'due' ? verdict : null,
})
const none = { due: 0, held: 0, late: 0, missing: 0, exempt: 0, upcoming: 0, 'not-applicable': 0 }
const matrix: Matrix = {
  committees: { obligations: [], rows: [] }, findings: [],
  year: 2026, asOf: '2026-11-20',
  obligations: [
    { kind: 'committee_meeting', unit: 'month', citation: '《支部工作条例》第十二条', binding: '提醒类', basis: 'national', periods: [{ period: '2026-10', isCurrent: false }, { period: '2026-11', isCurrent: true }] },
    { kind: 'party_lecture', unit: 'quarter', citation: '《支部工作条例》第十六条', binding: '本局规定', basis: 'local', periods: [{ period: '2026-Q4', isCurrent: true }] },
  ],
  rows: [
    { orgUnitId: 'a', name: '第一党支部', shortName: '第一', missing: 1, cells: { committee_meeting: [cell('2026-10', 'missing'), cell('2026-11', 'due')], party_lecture: [{ ...cell('2026-12', 'held'), period: '2026-Q4' }] } },
    { orgUnitId: 'b', name: '第二党支部', shortName: '第二', missing: 0, cells: { committee_meeting: [cell('2026-10', 'held'), cell('2026-11', 'upcoming')], party_lecture: [] } },
  ],
  totals: { byKind: {}, all: none, branches: 2, branchesBehind: 1, changedSince: 0 },
}

it('heads the kinds with their article, or 本局 where no article gives a number', () => {
  expect(matrix.obligations.map(shortArticle)).toEqual(['第十二条', '本局'])
  expect(gridKinds(matrix)[0]?.periods.map((period) => [period.label, period.name, period.isCurrent])).toEqual([['10', '10月', false], ['11', '11月', true]])
  expect(gridKinds(matrix, 'party_lecture')[0]?.periods[0]).toMatchObject({ label: '四', name: '第四季度' })
})
it('keeps the branches that are behind in the chosen kind', () => {
  expect(shownRows(matrix, '', true).map((row) => row.orgUnitId)).toEqual(['a'])
  expect(shownRows(matrix, 'party_lecture', true)).toEqual([])
})
it('lists what has something to explain and sums the states', () => {
  expect(matrixLines(matrix, matrix.rows).map((line) => line.key)).toEqual(['a:committee_meeting:2026-10', 'a:committee_meeting:2026-11'])
  expect(countStates(matrix.rows)).toMatchObject({ missing: 1, due: 1, held: 2, upcoming: 1 })
})
it('exports exactly the shown places', () => {
  expect(exportRows(matrix, matrix.rows, 'party_lecture')).toEqual([['第一党支部', '党课', '第四季度', '已召开', '2026-12-28', '2026-12-10', '', '《支部工作条例》第十六条']])
})
it('finds a place and draws its state', () => {
  expect(cellAt(matrix.rows[0], 'committee_meeting', '2026-11')?.state).toBe('due')
  expect([gridState('upcoming'), gridState('not-applicable'), gridState('late')]).toEqual(['future', 'notApplicable', 'late'])
})
